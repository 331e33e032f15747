#!/usr/bin/env bash
# Builds parallax-trainer alone on a bare CUDA machine, checks the networks there, trains a little, and measures training
# steps beside Python's PyTorch: nvcc, CMake, ninja, a C++20 compiler and
# a Python whose torch is the LibTorch; no Qt, no OpenCV, no network. What is missing there travels as packages:
#
#   mkdir -p .deb && (cd .deb && apt-get download libeigen3-dev nlohmann-json3-dev libcli11-dev libexpected-dev \
#     libxxhash-dev \
#     libembree-dev libembree3-3 libtbb-dev libtbb12 libtbbmalloc2 libtbbbind-2-5 \
#     libturbojpeg0-dev libturbojpeg0)
#   packaging/gpu-check.sh          # fails where LibTorch sees no CUDA device
#   packaging/gpu-check.sh --cpu    # the same with the LibTorch that CMake finds by itself (Debian's), CUDA not needed
#
# Results: $OUT (default ./gpu-check): machine.txt, configure.txt, build.txt, selfcheck.txt, ctest.txt, train.txt, speed.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

need=(--need-cuda)
[ "${1:-}" = --cpu ] && need=()
out=$(realpath -m "${OUT:-gpu-check}")
build=$PWD/build/gpu-check
prefix=$build/prefix
mkdir -p "$out" "$prefix"

{
  uname -srm; nproc; c++ --version | head -1; cmake --version | head -1
  nvidia-smi 2>&1 | head -15 || true
  nvcc --version 2>&1 | tail -2 || true
} > "$out/machine.txt" 2>&1

shopt -s nullglob
for package in .deb/*.deb; do dpkg -x "$package" "$prefix"; done

paths=$prefix/usr
options=()
if [ ${#need[@]} -gt 0 ]; then
  paths+=";$(python3 -c 'import torch; print(torch.utils.cmake_prefix_path)')"
  # torch's CMake files look for nvcc, and for the architecture: the card's own is enough
  export CUDACXX=${CUDACXX:-$(command -v nvcc || echo /usr/local/cuda/bin/nvcc)}
  TORCH_CUDA_ARCH_LIST=${TORCH_CUDA_ARCH_LIST:-$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -1)}
  export TORCH_CUDA_ARCH_LIST
  # the wheel's libtorch_cuda finds NVIDIA's libraries beside itself when it is loaded; the linker need not
  options+=(-DCMAKE_EXE_LINKER_FLAGS=-Wl,--allow-shlib-undefined)
fi
# CMake 4 refuses the old policy versions in some packages' files unless told
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$paths" \
  -DPARALLAX_VISION=OFF -DPARALLAX_GUI=OFF -DPARALLAX_TESTS=ON -DCMAKE_POLICY_VERSION_MINIMUM=3.5 \
  "${options[@]}" > "$out/configure.txt" 2>&1 || { tail -40 "$out/configure.txt"; exit 1; }
cmake --build "$build" > "$out/build.txt" 2>&1 || { grep -E -A5 'error|FAILED' "$out/build.txt" | head -60; exit 1; }

export LD_LIBRARY_PATH=$prefix/usr/lib/x86_64-linux-gnu${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
"$build/bin/parallax-trainer" selfcheck "${need[@]}" 2>&1 | tee "$out/selfcheck.txt"
ctest --test-dir "$build" --output-on-failure > "$out/ctest.txt" 2>&1 || { tail -40 "$out/ctest.txt"; exit 1; }
tail -4 "$out/ctest.txt"

# A short run from nothing, the same seed on the processor beside it: losses of the first steps agree, errors fall.
trainer=$build/bin/parallax-trainer
device=cuda python=python3 side=323 batches=(128 512) seconds=5
[ ${#need[@]} -gt 0 ] || { device=cpu python=/usr/bin/python3 side=227 batches=(8) seconds=3; }
rm -rf "$build/runs"
{
  "$trainer" render "$build/runs/set" --scenes 2 --validation-scenes 1 --views 8 --pairs 24
  for where in $(printf '%s\n' cpu $device | sort -u); do
    for network in cnnBspp cnnCspp; do
      taught=()
      [ $network = cnnBspp ] || taught=(--match-weight 1 --symmetries on --precision bfloat16)
      "$trainer" train "$build/runs/$network-$where" --preset demo --training-set "$build/runs/set" --network $network \
        --device $where --epochs 2 "${taught[@]}"
    done
    "$trainer" validate resources/models/cnnCspp.pt "$build/runs/set" --device $where
  done
} > "$out/train.txt" 2>&1 || { tail -20 "$out/train.txt"; exit 1; }
grep -E "^(ROE|RTE) " "$out/train.txt"

for batch in "${batches[@]}"; do
  $python packaging/training_peer.py --trainer "$trainer" --device $device --side $side --batch "$batch" --seconds $seconds \
    2>&1 || true
done | tee "$out/speed.txt"
grep -q ok "$out/speed.txt" && ! grep -q MISSED "$out/speed.txt"
