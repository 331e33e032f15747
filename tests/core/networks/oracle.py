"""The networks written a second time, in Python and in double precision, from the paper and DESIGN's table.

oracle.py make DIR          writes weights, pictures and what this implementation answers, with DIR/cases.txt as a list
oracle.py answer FILE DIR   what it answers with weights that Parallax wrote, to DIR/answer.f64
"""
import math
import os
import sys

import torch
import torch.nn.functional as F

LEVELS = {"cnnA": [], "cnnB": [], "cnnAspp": [1, 2, 3, 6], "cnnBspp": [1, 2, 3, 6, 13],
          "cnnCspp": [13]}
IMAGENET = dict(zip(["mean-1", "mean-2", "mean-3", "deviation-1", "deviation-2", "deviation-3"],
                    [0.485, 0.456, 0.406, 0.229, 0.224, 0.225]))
SMALL = {"width-1": 16, "width-2": 24, "width-3": 32, "width-4": 32, "width-5": 20}
CAFFE = {"groups": 2, "input": "bgr-255", "mean-1": 104, "mean-2": 117, "mean-3": 123.5,
         "deviation-1": 1, "deviation-2": 1, "deviation-3": 1}


def widths(o):
    return [o.get("width-%d" % (i + 1), w) for i, w in enumerate([96, 256, 384, 384, 256])]


def read(path, width, height):
    with open(path, "rb") as file:
        flat = torch.tensor(list(file.read()), dtype=torch.float64)
    return flat.view(height, width, 3).permute(2, 0, 1)[None]


def prepare(rgb, o):
    o = {**IMAGENET, **o}
    x = rgb[:, [2, 1, 0]] if o.get("input") == "bgr-255" else rgb / 255
    per = lambda name: torch.tensor([o["%s-%d" % (name, i)] for i in (1, 2, 3)], dtype=torch.float64)[None, :, None, None]
    return (x - per("mean")) / per("deviation")


def branch(x, state, kind, o):
    lrn = lambda x: F.local_response_norm(x, o.get("lrn-size", 5), o.get("lrn-alpha", 1e-4), o.get("lrn-beta", 0.75),
                                          o.get("lrn-k", 1.0))
    order = o.get("normalisation", "none")
    stride, padding = [4, 1, 1, 1, 1], [o.get("padding-1", 0), 2, 1, 1, 1]
    groups = [1, o.get("groups", 1), 1, o.get("groups", 1), o.get("groups", 1)]
    for i in range(5):
        name = "branch.conv%d." % (i + 1)
        x = F.conv2d(x, state[name + "weight"].double(), state[name + "bias"].double(), stride[i], padding[i], 1, groups[i])
        if i < 4 or o.get("last-relu", True):
            x = F.relu(x)
        if i < 2:
            x = lrn(x) if order == "alexnet" else x
            x = F.max_pool2d(x, 3, 2)
            x = lrn(x) if order == "caffenet" else x
    return F.max_pool2d(x, 3, 2) if kind.startswith("cnnA") else x


def flatten(x, kind):
    if not LEVELS[kind]:
        return x.flatten(1)
    height, width, parts = x.shape[2], x.shape[3], []
    for n in LEVELS[kind]:
        rows = [x[:, :, i * height // n:math.ceil((i + 1) * height / n)].amax(2) for i in range(n)]
        parts.append(torch.stack([torch.stack([r[:, :, j * width // n:math.ceil((j + 1) * width / n)].amax(2)
                                               for j in range(n)], 2) for r in rows], 2).flatten(1))
    return torch.cat(parts, 1)


def correlate(a, b, state):
    """cnnCspp: 1 x channels * 169 each; focal lengths not known, so 1.2 sides."""
    p = {k: v.double() for k, v in state.items() if not k.startswith("branch.")}
    a, b = (F.normalize(x.view(1, -1, 169), dim=1) for x in (a, b))
    logits = torch.einsum("ncj,nci->nji", b, a) * p["match.sharpness"].exp()  # j of the second, i of the first
    likely = (torch.softmax(logits, 1) * torch.softmax(logits, 2)).sqrt()
    x = F.relu(torch.einsum("fj,nji->nfi", p["match.target.weight"][:, :, 0, 0], likely).view(1, -1, 13, 13)
               + p["match.place"])
    x = F.relu(F.conv2d(x, p["match.conv1.weight"], p["match.conv1.bias"], 1, 1))
    x = F.relu(F.conv2d(x, p["match.conv2.weight"], p["match.conv2.bias"], 2, 1)).flatten(1)
    focal = torch.full((1, 2), math.log(1.2), dtype=torch.float64)
    return F.relu(F.linear(torch.cat([x, focal], 1), p["match.hidden.weight"], p["match.hidden.bias"]))


def pose(a, b, state, kind, o):
    features = [flatten(branch(prepare(x, o), state, kind, o), kind) for x in (a, b)]
    both = correlate(*features, state) if kind == "cnnCspp" else torch.cat(features, 1)
    return torch.cat([F.linear(both, state[n + ".weight"].double(), state[n + ".bias"].double()) for n in ("fc1", "fc2")], 1)


def draw_branch(o, name="branch.conv%d."):
    state, before = {}, 3
    for i, (out, side) in enumerate(zip(widths(o), [11, 5, 3, 3, 3])):
        inputs = before // (o.get("groups", 1) if i in (1, 3, 4) else 1)
        state[name % (i + 1) + "weight"] = torch.randn(out, inputs, side, side) * math.sqrt(2 / (inputs * side * side))
        state[name % (i + 1) + "bias"] = torch.randn(out) * 0.1
        before = out
    return state


def draw(kind, o):
    cells = sum(n * n for n in LEVELS[kind]) or {"cnnA": 36, "cnnB": 169}[kind]
    state, inputs = draw_branch(o), 2 * cells * widths(o)[4]
    for name, out in (("fc1", 4), ("fc2", 3)):
        state[name + ".weight"] = torch.randn(out, inputs) / math.sqrt(inputs)
        state[name + ".bias"] = torch.randn(out)
    return state


def save(path, tensor):
    with open(path, "wb") as file:
        file.write(tensor.detach().double().contiguous().numpy().tobytes())


def make(folder):
    torch.manual_seed(2017)
    sizes = {"a": (227, 227), "b": (227, 227), "c": (323, 291), "d": (240, 400)}
    pictures = {}
    for name, (width, height) in sizes.items():
        noise = torch.randint(0, 90, (height, width, 3)) + torch.linspace(0, 160, width).long()[None, :, None]
        with open(os.path.join(folder, name + ".rgb"), "wb") as file:
            file.write(noise.to(torch.uint8).numpy().tobytes())
        pictures[name] = read(os.path.join(folder, name + ".rgb"), width, height)

    cases = [("paper", "cnnBspp", {}, "ab"),
             ("alexnet", "cnnA", {**SMALL, **CAFFE, "normalisation": "alexnet"}, "ab"),
             ("caffenet", "cnnB", {**SMALL, **CAFFE, "normalisation": "caffenet", "last-relu": False, "lrn-alpha": 0.01}, "ab"),
             ("padded", "cnnAspp", {**SMALL, "padding-1": 2}, "cd"),
             ("strided", "cnnBspp", SMALL, "cd"),
             ("double", "cnnB", SMALL, "ab"),
             ("half", "cnnB", SMALL, "ab"),
             ("bfloat16", "cnnB", SMALL, "ab"),
             ("older", "cnnA", SMALL, "ab")]
    for name, kind, o, pair in cases:
        state = draw(kind, o)
        if name in ("double", "half", "bfloat16"):
            state = {k: v.to(getattr(torch, name)) for k, v in state.items()}
        if name == "strided":
            state = {k: v.to(memory_format=torch.channels_last) if v.dim() == 4 else v for k, v in state.items()}
        saved = {"format": "parallax-pose-network", "version": 1, "network": kind, "options": o, "state": state}
        torch.save(saved, os.path.join(folder, name + ".pt"), _use_new_zipfile_serialization=name != "older")
        first, second = (pictures[p] for p in pair)
        save(os.path.join(folder, name + ".map"), branch(prepare(first, o), state, kind, o))
        save(os.path.join(folder, name + ".pose"), pose(first, second, state, kind, o))
    with open(os.path.join(folder, "cases.txt"), "w") as file:
        file.writelines("%s %s\n" % (case[0], case[3]) for case in cases)
    torchvision(folder, pictures["a"])


def torchvision(folder, picture):
    o = {"width-1": 64, "width-2": 192, "width-3": 384, "width-4": 256, "width-5": 256, "padding-1": 2}
    state = draw_branch(o)
    theirs = {}
    for i, place in enumerate([0, 3, 6, 8, 10]):
        for part in ("weight", "bias"):
            theirs["features.%d.%s" % (place, part)] = torch.nn.Parameter(state["branch.conv%d.%s" % (i + 1, part)])
    theirs["classifier.1.weight"] = torch.randn(4, 9)  # of another shape than torchvision's: it is not read
    torch.save(theirs, os.path.join(folder, "torchvision.pth"))
    torch.save(theirs, os.path.join(folder, "torchvision-older.pth"), _use_new_zipfile_serialization=False)
    parallel = {k.replace("features.", "features.module."): v for k, v in theirs.items()}
    torch.save({"epoch": 90, "arch": "alexnet", "state_dict": parallel}, os.path.join(folder, "places.pth.tar"))
    broken = dict(theirs)
    broken["features.3.weight"] = torch.zeros(192, 64, 3, 3)
    torch.save(broken, os.path.join(folder, "broken.pth"))
    save(os.path.join(folder, "torchvision.map"), branch(prepare(picture, {}), state, "cnnB", o))


def answer(path, folder):
    # weights_only runs nothing: only dicts, plain values and tensors; that of torch 1.13 does not know plain numbers yet
    saved = torch.load(path, weights_only=not torch.__version__.startswith("1."))
    assert saved["format"] == "parallax-pose-network" and saved["version"] == 1, saved
    a, b = (read(os.path.join(folder, n), 227, 227) for n in ("a.rgb", "b.rgb"))
    save(os.path.join(folder, "answer.f64"), pose(a, b, saved["state"], saved["network"], saved["options"]))


if __name__ == "__main__":
    torch.set_num_threads(2)
    with torch.no_grad():
        {"make": make, "answer": answer}[sys.argv[1]](*sys.argv[2:])
