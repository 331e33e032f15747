#!/usr/bin/env python3
"""The losses of the first steps of two runs, and whether they agree; or whether a run that was stopped went on where it
had stopped. For gpu-check.sh; no packages needed.

  compare_runs.py runs/one runs/other --steps 3 --tolerance 1e-3
  compare_runs.py runs/one runs/one --goes-on
"""
import argparse
import json
import os
import sys

PARTS = ("lossT", "lossQ", "lossM")


def events(run):
    with open(os.path.join(run, "events.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            if line.endswith("\n"):
                yield json.loads(line)


def steps(run):
    return {e["step"]: e for e in events(run) if e["event"] == "step"}


def apart(one, other):
    """The largest difference of any part of the loss, over the larger of both."""
    return max(abs(one[p] - other[p]) / max(abs(one[p]), abs(other[p]), 1e-12) for p in PARTS if one[p] or other[p])


def goes_on(run):
    lives = []
    for event in events(run):
        if event["event"] == "started":
            lives.append([])
        elif event["event"] == "step":
            lives[-1].append(event["step"])
    whole = len(lives) == 2 and all(lives) and lives[1][0] == lives[0][-1] + 1
    print(f"{len(lives)} lives: " + ", ".join(f"steps {l[0]} to {l[-1]}" if l else "no step" for l in lives))
    return whole


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("one")
    parser.add_argument("other")
    parser.add_argument("--steps", type=int, default=3)
    parser.add_argument("--tolerance", type=float, default=1e-3)
    parser.add_argument("--goes-on", action="store_true")
    args = parser.parse_args()
    if args.goes_on:
        return 0 if goes_on(args.one) else 1
    try:
        one, other = steps(args.one), steps(args.other)
        differences = [apart(one[k], other[k]) for k in range(1, args.steps + 1)]
    except (OSError, KeyError, ValueError) as error:
        print(f"cannot be compared ({type(error).__name__}: {error})")
        return 1
    worst = max(differences)
    fine = worst <= args.tolerance
    print(f"{'ok    ' if fine else 'MISSED'} {worst:.1e} of the loss over {args.steps} steps, at most {args.tolerance:g}")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
