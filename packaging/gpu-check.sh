#!/usr/bin/env bash
# A CUDA machine's first minutes: builds parallax-trainer alone, checks every network there against the processor, measures
# training beside Python's PyTorch, and trains on scenes that the other cores render meanwhile. The machine has nvcc,
# CMake, ninja, a C++20 compiler and a Python whose torch is the LibTorch; no Qt, no OpenCV, no network. What is missing
# there travels as packages:
#
#   mkdir -p .deb && (cd .deb && apt-get download libeigen3-dev nlohmann-json3-dev libcli11-dev libexpected-dev \
#     libxxhash-dev libembree-dev libembree3-3 libtbb-dev libtbb12 libtbbmalloc2 libtbbbind-2-5 \
#     libturbojpeg0-dev libturbojpeg0)
#   packaging/photographs.sh .textures    # optional: photographs for the scenes that are trained on
#
# git ignores both folders, so whatever takes the tree to that machine has to be told of them.
#
#   packaging/gpu-check.sh               # all of it, within LIMIT=570 seconds
#   packaging/gpu-check.sh --continue    # on the same machine again: trains on with what has been rendered since
#   packaging/gpu-check.sh --cpu         # the rehearsal: every stage on the processor, small
#   packaging/gpu-check.sh --cpu --quick # of that only the stages that take seconds; a test does so
#   --trainer FILE                       # a parallax-trainer that is there already; nothing is built
#
# No stage ends the others: each has its own limit, and summary.txt, also printed last, has a line for each. Results are
# in $OUT (default ./gpu-check), eight files at most: summary.txt, logs.tar.gz, runs.tar.gz (plans and events), and the
# trained network in parts of 15 MB: cat cnnCspp.pt.* > cnnCspp.pt.
set -u
self=$(realpath "$0")
cd "$(dirname "$self")/.."

device=cuda quick= again= trainer= stage=
while [ $# -gt 0 ]; do
  case $1 in
    --cpu) device=cpu ;;
    --quick) quick=1 ;;
    --continue) again=1 ;;
    --trainer) trainer=$(realpath "$2"); shift ;;
    --stage) stage=$2; shift ;;  # one of the functions below, called by this script itself
    *) echo "gpu-check.sh: there is no option $1; the script's first lines say which there are." >&2; exit 2 ;;
  esac
  shift
done
export OUT; OUT=$(realpath -m "${OUT:-gpu-check}")
work=$(realpath -m "${WORK:-build/gpu-check}") logs=$OUT/logs
built=$work/build/bin/parallax-trainer
trainer=${trainer:-$built}
limit=${LIMIT:-570}
prefix=$work/prefix
export LD_LIBRARY_PATH=$prefix/usr/lib/x86_64-linux-gnu${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}

if [ $device = cuda ]; then
  python=python3 threads=4 width=1 few=(0-3) many=(4-"$(($(nproc) - 1))")
else
  python=/usr/bin/python3 threads=1 width=0.25 few=(0-"$(($(nproc) - 1))") many=(0-"$(($(nproc) - 1))")
fi
networks=(cnnA cnnB cnnAspp cnnBspp cnnCspp)
if [ -n "$quick" ]; then width=0.0625 networks=(cnnBspp cnnCspp); fi

fact() { echo "$*" >> "$logs/facts"; echo "$*"; }
fits() { # NAME RUN OTHER TOLERANCE STEPS: a line of facts, and whether the losses of their first steps agree
  local said
  said=$($python packaging/compare_runs.py "$2" "$3" --tolerance "$4" --steps "$5")
  local rc=$?
  fact "  $1: $said"
  return $rc
}

stage_build() {
  mkdir -p "$prefix"
  shopt -s nullglob
  for package in .deb/*.deb; do dpkg -x "$package" "$prefix"; done
  local paths=$prefix/usr options=()
  if [ $device = cuda ]; then
    # found without importing it, which takes seconds
    paths+=";$($python -c 'import importlib.util as u; print(u.find_spec("torch").submodule_search_locations[0])')"
    # torch's CMake files look for nvcc, and for the architecture: the card's own is enough
    export CUDACXX=${CUDACXX:-$(command -v nvcc || echo /usr/local/cuda/bin/nvcc)}
    TORCH_CUDA_ARCH_LIST=${TORCH_CUDA_ARCH_LIST:-$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -1)}
    export TORCH_CUDA_ARCH_LIST
    local toolkit
    toolkit=$(dirname "$(dirname "$(realpath "$CUDACXX")")")
    # the wheel's libtorch_cuda finds NVIDIA's libraries beside itself when it is loaded; the linker need not. What the
    # wheel has is known: Gloo's headers are not in it, NCCL's are, so neither is tried out.
    options=(-DCMAKE_EXE_LINKER_FLAGS=-Wl,--allow-shlib-undefined -DPARALLAX_HAS_GLOO=0 -DPARALLAX_CAN_NCCL=1
      -DTORCH_CUDA_ARCH_LIST="$TORCH_CUDA_ARCH_LIST" -DUSE_SYSTEM_NVTX=ON -DCMAKE_INCLUDE_PATH="$toolkit/include")
  fi
  configured() {  # CMake 4 refuses the old policy versions in some packages' files unless told
    cmake -S . -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$paths" -DPARALLAX_VISION=OFF \
      -DPARALLAX_GUI=OFF -DPARALLAX_TESTS=OFF -DCMAKE_POLICY_VERSION_MINIMUM=3.5 "${options[@]}" "$@"
  }
  configured || {  # older LibTorch asks CUDA 13 for a target that it has not any more
    mkdir -p "$work"
    echo 'add_library(CUDA::nvToolsExt INTERFACE IMPORTED GLOBAL)' > "$work/nvtx.cmake"
    rm -rf "$work/build"
    configured -DCMAKE_PROJECT_INCLUDE="$work/nvtx.cmake" || return 1
  }
  cmake --build "$work/build" --target parallax-trainer -- -k 0 ||
    { [ $device = cuda ] && configured -DPARALLAX_CAN_NCCL=0 && cmake --build "$work/build" --target parallax-trainer; }
}

# The pairs that the networks are compared on; big enough for a window of 227.
tiny=$work/tiny
tinySet() {
  [ -e "$tiny/index.json" ] || "$trainer" render "$tiny" --scenes 3 --validation-scenes 1 --views 8 --pairs 28 --width 256 \
    --height 240 --samples 1 --overlap 0.1 --lights any
}
plan=(--training-set "$tiny" --branch-width $width --batch 8 --crop 227 --test-crop 227 --validation-pairs 16
  --reverse-pairs on --colour-jitter 0.2 --threads $threads)
trained() { # RUN NETWORK FLAGS...
  local taught=()
  [ "$2" != cnnCspp ] || taught=(--match-weight 1 --symmetries on)
  rm -rf "$work/runs/$1"
  "$trainer" train "$work/runs/$1" --network "$2" --epochs 1 "${plan[@]}" "${taught[@]}" "${@:3}"
}

stage_selfcheck() {
  local need=()
  [ $device = cpu ] || need=(--need-cuda)
  "$trainer" selfcheck --threads $threads "${need[@]}"
}

# Every network's first losses on the device against the processor's; in bfloat16; recorded; through NCCL.
stage_losses() {
  tinySet || return 1
  local fault=0 n started=() group=(RANK=0 WORLD_SIZE=1 MASTER_ADDR=127.0.0.1 MASTER_PORT=$((20000 + $$ % 20000)))
  go() {  # a GPU takes all at once
    if [ $device = cuda ]; then trained "$@" & started+=($!); else trained "$@" || fault=1; fi
  }
  for n in "${networks[@]}"; do
    go "$n-processor" "$n" --device cpu
    go "$n-device" "$n" --device $device --micro-batch $([ $device = cuda ] && echo 8 || echo 4)
    go "$n-bfloat16" "$n" --device $device --precision bfloat16
  done
  if [ $device = cuda ]; then
    for n in cnnBspp cnnCspp; do go "$n-graph" "$n" --device cuda --cuda-graph on; done
    go cnnBspp-tf32 cnnBspp --device cuda --precision tf32
  fi
  export "${group[@]}"
  go cnnCspp-group cnnCspp --device $device
  unset "${group[@]%%=*}"
  for n in "${started[@]}"; do wait "$n" || { fact "  a run failed: exit code $?"; fault=1; }; done
  for n in "${networks[@]}"; do
    fits "$n, device against processor" "$work/runs/$n-processor" "$work/runs/$n-device" 1e-3 3 || fault=1
    fits "$n, bfloat16" "$work/runs/$n-processor" "$work/runs/$n-bfloat16" 5e-2 3 || fault=1
  done
  if [ $device = cuda ]; then  # a recorded step is replayed from the fourth on
    local recording=1
    for n in cnnBspp cnnCspp; do
      fits "$n, recorded" "$work/runs/$n-device" "$work/runs/$n-graph" 5e-3 6 || { recording= fault=1; }
    done
    [ -z "$recording" ] || touch "$work/recording-works"
    fits "cnnBspp, TF32" "$work/runs/cnnBspp-processor" "$work/runs/cnnBspp-tf32" 1e-2 3 || fault=1
  fi
  fits "cnnCspp, a group of one" "$work/runs/cnnCspp-device" "$work/runs/cnnCspp-group" 1e-3 3 || fault=1
  if grep -h '"warned"' "$work"/runs/cnnCspp-group/events.jsonl "$work"/runs/*-graph/events.jsonl 2>/dev/null; then
    fact "  the group or the recording was not had, see losses.txt"
    fault=1
  fi
  return $fault
}

# Stopped by a signal, and resumed where it stopped.
stage_resume() {
  tinySet || return 1
  local run=$work/runs/stopped life before pid
  rm -rf "$run"
  for life in 1 2; do
    before=$(stepsOf "$run")
    if [ $life = 1 ]; then
      "$trainer" train "$run" --network cnnCspp --epochs 100000 --validate-every 1000000 --device $device "${plan[@]}" &
    else
      "$trainer" resume "$run" &
    fi
    pid=$!
    while kill -0 $pid 2>/dev/null && [ "$(stepsOf "$run")" -lt $((before + 3)) ]; do sleep 0.2; done
    kill -TERM $pid
    wait $pid
    [ $? = 5 ] || return 1
  done
  $python packaging/compare_runs.py "$run" "$run" --goes-on | tee -a "$logs/facts"
  return "${PIPESTATUS[0]}"
}
stepsOf() { # RUN
  local count
  count=$(grep -c '"event":"step"' "$1/events.jsonl" 2>/dev/null)
  echo "${count:-0}"
}

# The shipped networks' errors on both devices.
stage_shipped() {
  tinySet || return 1
  local n fault=0
  for n in cnnBspp cnnCspp; do
    for where in cpu $device; do
      "$trainer" validate "resources/models/$n.pt" "$tiny" --device $where --json > "$logs/$n-$where.json" || fault=1
    done
    local said
    said=$($python - "$logs/$n-cpu.json" "$logs/$n-$device.json" <<'PYTHON'
import json, sys
a, b = (json.load(open(f)) for f in sys.argv[1:])
apart = max(abs(a[k] - b[k]) for k in ("roeMedian", "rteMedian"))
print("median ROE %.3f and %.3f, RTE %.3f and %.3f degrees" % (
    a["roeMedian"], b["roeMedian"], a["rteMedian"], b["rteMedian"]))
sys.exit(apart > 0.01)
PYTHON
) || fault=1
    fact "  $n, processor and device: $said"
  done
  return $fault
}

stage_speed() {
  local precisions=(bfloat16 float32) batch=128 side=323 seconds=4 fault=0
  if [ $device = cpu ]; then precisions=(float32) batch=8 side=227 seconds=2; fi
  measured() { # NAME FLAGS...
    local told
    told=$("$trainer" benchmark --json --seconds $seconds --device $device "${@:2}") || return 1
    fact "  $1: $($python -c '
import json, sys
t = json.loads(sys.argv[1])
print("%.0f pairs/s, %.2f of the matrix rate in its precision (%.0f GFLOP/s), %.1f %% waiting, %.0f MiB" % (
    t["pairs_per_second"], t["share_of_matmul"], t["matmul_before"], 100 * t["wait_share"], t["memory_mib"]))' "$told")"
  }
  for p in "${precisions[@]}"; do
    measured "cnnBspp $side, batch $batch, $p" --crop $side --batch $batch --precision "$p" || fault=1
  done
  if [ $device = cuda ]; then
    local half=(--precision bfloat16) narrow=(--crop 227 --batch 32 --branch-width 0.25)
    measured "cnnBspp 323, batch 512, bfloat16" --crop 323 --batch 512 "${half[@]}" || fault=1
    measured "the same, batch 128, recorded" --crop 323 --batch 128 "${half[@]}" --cuda-graph on || fault=1
    measured "cnnBspp 227, batch 32, a quarter wide, bfloat16" "${narrow[@]}" "${half[@]}" || fault=1
    measured "the same, recorded" "${narrow[@]}" "${half[@]}" --cuda-graph on || fault=1
  fi
  $python packaging/training_peer.py --trainer "$trainer" --device $device --side $side --batch $batch --seconds $seconds --quick |
    tee -a "$logs/facts"
  return $((fault + PIPESTATUS[0]))
}

# Scenes to learn from, rendered part by part on the cores that the checks leave; a part can be used when it is whole.
stage_scenes() {
  local textures=() part scenes=450 held=20 views=12 pairs=40 cameras
  [ ! -d .textures ] || textures=(--textures .textures)
  [ $device = cuda ] || scenes=3 held=1 views=6 pairs=10
  for part in 1 2 3 4 5 6; do
    cameras=mixed
    [ $((part % 2)) = 1 ] || cameras=studio
    "$trainer" render "$work/part$part" --scenes $scenes --validation-scenes $held --views $views --pairs $pairs \
      --cameras $cameras --varied on --width 227 --height 227 --samples 2 --lights sometimes --noise 6 --imperfections 1 \
      --overlap 0.25 --even-rotation on --seed $((100 + part)) "${textures[@]}" || return 1
    [ $device = cuda ] || [ $part -lt 2 ] || return 0
  done
}

# As long as the time allows: how many epochs that is says a measurement on the very set.
stage_train() {
  local seconds=$1 name=$2 start=() batch=256 every=500 precision=bfloat16 set told epochs
  set=$(ls -d "$work"/part*/index.json 2>/dev/null | tail -1)
  [ -n "$set" ] || { echo "No part of the scenes is rendered yet."; return 1; }
  set=$(dirname "$set")
  [ $device = cuda ] || batch=8 every=20 precision=float32  # few processors have bfloat16
  [ ! -e "$work/best.pt" ] || start=(--start-weights "$work/best.pt")
  local learn=(--network cnnCspp --training-set "$set" --crop 227 --batch $batch --match-weight 1 --beta 1 --reverse-pairs on
    --colour-jitter 0.2 --gradient-limit 20 --device $device --threads $threads --precision $precision "${start[@]}")
  [ ${#start[@]} -gt 0 ] || learn+=(--branch-width $width)
  [ ! -e "$work/recording-works" ] || learn+=(--cuda-graph on)
  told=$("$trainer" benchmark --json --seconds 3 "${learn[@]}") || return 1
  epochs=$($python -c '
import json, sys
speed, pairs = json.loads(sys.argv[1])["pairs_per_second"], json.loads(sys.argv[2])["train_pairs"]
print(max(1, int(float(sys.argv[3]) * 0.85 * speed / pairs)))' "$told" "$("$trainer" check --json "${learn[@]}")" \
    "$seconds") || return 1
  rm -rf "$work/runs/$name"
  timeout -s TERM "$seconds" "$trainer" train "$work/runs/$name" "${learn[@]}" --epochs "$epochs" --learning-rate 5e-4 \
    --schedule cosine --warmup-steps 100 --validate-every $every --validation-pairs 800 --checkpoint-every $every
  local rc=$?
  [ $rc = 0 ] || [ $rc = 5 ] || [ $rc = 124 ] || return $rc
  "$trainer" export "$work/runs/$name" "$work/best.pt" || return 1
  fact "  $name: $epochs epochs of $(basename "$set") planned, $(stepsOf "$work/runs/$name") steps of $batch pairs done"
  "$trainer" validate "$work/best.pt" "$set" --device $device | grep -E '^(ROE|RTE|AUC)' | sed 's/^/    /' |
    tee -a "$logs/facts"
}

stage_export() {
  [ ! -e "$work/best.pt" ] || split -b 15000000 -d -a 1 "$work/best.pt" "$OUT/cnnCspp.pt." || return 1
  (cd "$work/runs" && tar czf "$OUT/runs.tar.gz" --exclude checkpoints ./*) || return 1
}

if [ -n "$stage" ]; then
  "stage_${stage%%:*}" $(echo "$stage" | cut -s -d: -f2- | tr : ' ')
  exit
fi

mkdir -p "$OUT" "$work/runs"
rm -rf "$logs" "$OUT"/summary.txt "$OUT"/logs.tar.gz "$OUT"/runs.tar.gz "$OUT"/cnnCspp.pt.?
mkdir -p "$logs"
# NAME SECONDS [:ARGUMENT...]: in a process of its own, so that its limit ends all that it started
summary=$OUT/summary.txt
run() {
  local left=$((limit - SECONDS - 12)) allowed=$2 begun=$SECONDS
  [ "$allowed" -le "$left" ] || allowed=$left
  if [ "$allowed" -lt 5 ]; then echo "LEFT OUT $1: no time" | tee -a "$summary"; return 1; fi
  : > "$logs/facts"
  local options=(--trainer "$trainer")
  [ "$1" != build ] || options=()
  [ $device = cuda ] || options+=(--cpu)
  [ -z "$quick" ] || options+=(--quick)
  taskset -c "${few[@]}" timeout -k 5 "$allowed" bash "$self" "${options[@]}" --stage "$1${3:-}" > "$logs/$1.txt" 2>&1
  local rc=$? word=ok
  [ $rc = 0 ] || word=FAILED
  [ $rc != 124 ] || word=TIME
  printf '%-6s %-10s %4d s%s\n' $word "$1" $((SECONDS - begun)) "$([ $rc = 0 ] || echo ", exit code $rc")" | tee -a "$summary"
  tee -a "$summary" < "$logs/facts"
  [ $rc = 0 ] || tail -8 "$logs/$1.txt" | sed 's/^/    | /' | tee -a "$summary"
  return $rc
}
fault=0
{
  uname -srm; nproc; c++ --version | head -1; cmake --version | head -1
  nvidia-smi --query-gpu=name,memory.total,driver_version --format=csv,noheader 2>&1 | head -1
  nvcc --version 2>&1 | tail -1
} > "$logs/machine.txt" 2>&1

if [ "$trainer" = "$built" ] && [ -z "$again" ]; then
  theirs=("${few[@]}") few=(0-"$(($(nproc) - 1))")
  run build 420 || fault=1
  few=("${theirs[@]}")
fi
if [ -x "$trainer" ]; then
  if [ -z "$quick" ]; then
    if [ -z "$again" ]; then
      setsid nice taskset -c "${many[@]}" bash "$self" $([ $device = cuda ] || echo --cpu) --trainer "$trainer" --stage scenes \
        > "$work/scenes.txt" 2>&1 &
    fi
  fi
  if [ -z "$again" ]; then
    [ -n "$quick" ] || run selfcheck 90 || fault=1
    run losses $([ $device = cuda ] && echo 120 || echo 240) || fault=1
    run resume 60 || fault=1
    run shipped 60 || fault=1
    if [ -z "$quick" ]; then
      pkill -STOP -f "$work/part" 2>/dev/null
      run speed 190 || fault=1
      pkill -CONT -f "$work/part" 2>/dev/null
    fi
  fi
  if [ -z "$quick" ]; then
    name=$([ -z "$again" ] && echo first || echo second)
    seconds=$((limit - SECONDS - 45))
    [ $device = cuda ] || [ $seconds -lt 40 ] || seconds=40
    run train $((seconds + 25)) ":$seconds:$name" || fault=1
  fi
  run export 30 || fault=1
else
  echo "No parallax-trainer: nothing can be checked." | tee -a "$summary"
  grep -E -A5 'error|FAILED' "$logs/build.txt" 2>/dev/null | head -40 | tee -a "$summary"
  fault=1
fi
[ $device = cuda ] || pkill -f "$work/part" 2>/dev/null
(cd "$OUT" && tar czf logs.tar.gz logs && rm -rf logs)
echo "$([ $fault = 0 ] && echo "All is fine" || echo "Something is wrong"), after $SECONDS s." | tee -a "$summary"
exit $fault
