#!/usr/bin/env python3
"""The training step of Parallax's networks written the usual way in Python's PyTorch, and parallax-trainer's beside it
in one run: pairs a second of both, and what they reach of the device's own rate of matrix products. Ends with 1 where a
target is missed (on CUDA: 3 times the eager float32 loop, 1.2 times torch.compile in bfloat16, 0.33 of the bfloat16
matrix rate; on a processor: 1 time the eager loop).

  training_peer.py --trainer build/gpu-check/bin/parallax-trainer --device cuda --side 323 --batch 128
"""
import argparse
import json
import os
import subprocess
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F

PYRAMIDS = {"cnnA": (), "cnnB": (), "cnnAspp": (1, 2, 3, 6), "cnnBspp": (1, 2, 3, 6, 13)}
MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class PoseNet(nn.Module):
    def __init__(self, network):
        super().__init__()
        relu, pool = nn.ReLU(inplace=True), nn.MaxPool2d(3, 2)
        layers = [nn.Conv2d(3, 96, 11, 4), relu, pool, nn.Conv2d(96, 256, 5, padding=2), relu, pool,
                  nn.Conv2d(256, 384, 3, padding=1), relu, nn.Conv2d(384, 384, 3, padding=1), relu,
                  nn.Conv2d(384, 256, 3, padding=1), relu]
        if network.startswith("cnnA"):
            layers.append(pool)
        self.branch = nn.Sequential(*layers)
        self.bins = PYRAMIDS[network]
        cells = sum(n * n for n in self.bins) if self.bins else (36 if network == "cnnA" else 169)
        self.fc1, self.fc2 = nn.Linear(2 * 256 * cells, 4), nn.Linear(2 * 256 * cells, 3)

    def features(self, x):
        x = self.branch(x)
        if not self.bins:
            return x.flatten(1)
        return torch.cat([F.adaptive_max_pool2d(x, n).flatten(1) for n in self.bins], 1)

    def forward(self, first, second):
        both = torch.cat([self.features(first), self.features(second)], 1)
        return self.fc1(both), self.fc2(both)


class Data:
    """Images on the device, as bytes; random crops of pairs, as a plain training loop would cut them."""

    def __init__(self, device, side, images=256):
        self.device, self.side = device, side
        height, width = side, side * 4 // 3
        self.pixels = torch.randint(0, 256, (images, height, width, 3), dtype=torch.uint8, device=device)
        self.mean = torch.tensor(MEAN, device=device).view(1, 3, 1, 1)
        self.deviation = torch.tensor(DEVIATION, device=device).view(1, 3, 1, 1)

    def batch(self, size):
        left = int(torch.randint(0, self.pixels.shape[2] - self.side + 1, ()))
        picked = torch.randint(0, len(self.pixels), (2, size), device=self.device)
        q = F.normalize(torch.randn(size, 4, device=self.device), dim=1)
        t = F.normalize(torch.randn(size, 3, device=self.device), dim=1)
        return self.prepared(picked[0], left), self.prepared(picked[1], left), q, t

    def prepared(self, numbers, left):
        crop = self.pixels[numbers][:, :, left:left + self.side]
        return (crop.permute(0, 3, 1, 2).float() / 255 - self.mean) / self.deviation


def pairs_per_second(step, batch, seconds, device):
    def wait():
        if device.type == "cuda":
            torch.cuda.synchronize()

    for _ in range(3):
        step()
    wait()
    start, steps = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        step()
        steps += 1
        if steps % 5 == 0:
            wait()
    wait()
    return batch * steps / (time.perf_counter() - start)


def variant(args, device, tf32=False, bf16=False, compiled=False, channels_last=False):
    torch.backends.cudnn.benchmark = True
    torch.backends.cudnn.allow_tf32 = tf32
    torch.backends.cuda.matmul.allow_tf32 = tf32
    torch.manual_seed(1)
    data = Data(device, args.side)
    layout = torch.channels_last if channels_last else torch.contiguous_format
    model = PoseNet(args.network).to(device, memory_format=layout)
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-4, weight_decay=1e-5)
    run = torch.compile(model) if compiled else model

    def step():
        first, second, q, t = data.batch(args.batch)
        first, second = first.contiguous(memory_format=layout), second.contiguous(memory_format=layout)
        optimiser.zero_grad(set_to_none=True)
        with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
            q_hat, t_hat = run(first, second)
        loss = ((t_hat.float() - t).norm(dim=1) + 10 * (q_hat.float() - q).norm(dim=1)).mean()
        loss.backward()
        optimiser.step()

    return pairs_per_second(step, args.batch, args.seconds, device)


def matrix_rate(device, seconds=1.0):
    """Billions of operations a second of 8192^3 bfloat16 products (2048^3 float32 on a processor)."""
    cuda = device.type == "cuda"
    n = 8192 if cuda else 2048
    a, b = (torch.randn(n, n, device=device, dtype=torch.bfloat16 if cuda else torch.float32) for _ in range(2))
    return 2e-9 * n ** 3 * pairs_per_second(lambda: a @ b, 1, seconds, device)


def peers(args, device):
    variants = {"eager float32": {}}
    if device.type == "cuda" and args.quick:
        variants |= {"eager bfloat16, channels-last": {"bf16": True, "channels_last": True},
                     "compiled bfloat16, channels-last": {"bf16": True, "compiled": True, "channels_last": True}}
    elif device.type == "cuda":
        variants |= {"eager tf32": {"tf32": True}, "eager bfloat16, channels-last": {"bf16": True, "channels_last": True}}
        if hasattr(torch, "compile"):
            variants["compiled bfloat16"] = {"bf16": True, "compiled": True}
            variants["compiled bfloat16, channels-last"] = {"bf16": True, "compiled": True, "channels_last": True}
    found = {}
    for name, options in variants.items():
        try:
            found[name] = variant(args, device, **options)
        except Exception as error:  # one variant that cannot run here must not lose the others
            print(f"  {name}: cannot run here ({str(error).splitlines()[0]})")
        if device.type == "cuda":
            torch.cuda.empty_cache()
    return found


def ours(args, precision, more=()):
    command = [args.trainer, "benchmark", "--json", "--device", args.device, "--precision", precision, "--network",
               args.network, "--crop", str(args.side), "--batch", str(args.batch), "--seconds", str(args.seconds), *more]
    done = subprocess.run(command, capture_output=True, text=True)
    if not done.stdout.lstrip().startswith("{"):
        raise SystemExit(f"{' '.join(command)} failed: {done.stderr.strip()}")
    return json.loads(done.stdout)


def targets(found, speed, share, cuda):
    """(what, reached, wanted) of every target that can be told here."""
    compiled = [v for name, v in found.items() if name.startswith("compiled")]
    if not cuda:
        yield "of the eager float32 loop", speed / found["eager float32"], 1
        return
    yield "of the eager float32 loop", speed / found["eager float32"], 3
    if compiled:
        yield "of torch.compile in bfloat16, the faster layout", speed / max(compiled), 1.2
    yield "of the bfloat16 matrix rate", share, 0.33


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trainer", required=True, help="the program parallax-trainer")
    parser.add_argument("--device", default="cuda", choices=("cuda", "cpu"))
    parser.add_argument("--network", default="cnnBspp", choices=PYRAMIDS)
    parser.add_argument("--side", type=int, default=323)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--quick", action="store_true", help="on CUDA: three variants in Python, ours in bfloat16 only")
    args = parser.parse_args()
    device = torch.device(args.device)
    cuda = device.type == "cuda"
    torch.set_num_threads(os.cpu_count())  # Debian's begins with one

    print(f"{args.network}, {args.side} x {args.side}, batch {args.batch}, {args.device}, torch {torch.__version__}")
    found = peers(args, device)
    for name, speed in found.items():
        print(f"  Python, {name:34} {speed:9.1f} pairs/s")
    rate = matrix_rate(device)
    speeds = {}
    precisions = ("float32",) if not cuda else ("bfloat16",) if args.quick else ("float32", "tf32", "bfloat16")
    for precision, graph in [(p, g) for p in precisions for g in ((False, True) if cuda else (False,))]:
        told = ours(args, precision, ("--cuda-graph", "on") if graph else ())
        name = precision + (", recorded" if graph else "")
        speeds[name] = told["pairs_per_second"]
        print(f"  parallax-trainer, {name:24} {speeds[name]:9.1f} pairs/s, {told['wait_share']:.1%} waiting for data")
    best = max(v for name, v in speeds.items() if name.startswith("bfloat16" if cuda else "float32"))
    share = best * told["gigaflops_per_pair"] / rate
    print(f"  matrix products ({'bfloat16' if cuda else 'float32, Python'}): {rate:.0f} GFLOP/s; "
          f"{told['gigaflops_per_pair']:.1f} GFLOP a pair; {share:.2f} of it")
    met = True
    for what, reached, wanted in targets(found, best, share, cuda):
        met &= reached >= wanted
        print(f"  {'ok    ' if reached >= wanted else 'MISSED'} {reached:.2f} {what}, target {wanted}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
