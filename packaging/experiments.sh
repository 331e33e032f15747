#!/usr/bin/env bash
# The experiments of the README, each one command and one folder:
#
#   packaging/experiments.sh FOLDER networks    # Melekhov et al., Fig. 5: the networks under one budget, SURF and ORB
#   packaging/experiments.sh FOLDER resolution  # Fig. 7a: fine-tuning on the target rig, low against high resolution
#   packaging/experiments.sh FOLDER beta        # the weight of the orientation in the loss
#   packaging/experiments.sh FOLDER hard        # Fig. 7c, and guided matching: every method on every class of scene
#
# FOLDER keeps what they share: training sets, and a twin of DTU that nothing is trained or tuned on. What was stopped
# goes on; what is there is not made again. Tables with 95 % intervals and figures: FOLDER/EXPERIMENT/report/index.html.
# On a CUDA device: DEVICE=cuda; on the processor a thread of training is nearly as fast as two.
set -euo pipefail
[ $# = 2 ] || { echo "Usage: experiments.sh FOLDER networks|resolution|beta|hard" >&2; exit 2; }
cd "$(dirname "$0")/.."
folder=$(realpath -m "$1") experiment=$2
bin=$(realpath "${BIN:-build/release/bin}")
trainer=$bin/parallax-trainer
export OMP_NUM_THREADS=1
mkdir -p "$folder/$experiment"
own=$folder/$experiment

. packaging/simple-scenes.sh
twin() { # two scenes of each class, type-I positions
  "$bin/parallax-cli" synthesise --out "$folder/twin" --scenes 14 --positions 49 --size 480x360 --samples 4 --seed 8001
}
train() { # NAME FLAGS...: a run or a grid; the paper's loss and pairs, no symmetries, no true matches
  "$trainer" train "$own/$1" --batch 32 --schedule cosine --warmup-steps 50 \
    --gradient-limit 20 --precision bfloat16 --device "${DEVICE:-cpu}" --threads 1 --validation-pairs 600 "${@:2}"
}
trained() { # NAME FLAGS...: one run
  if [ -e "$own/$1/plan.json" ]; then "$trainer" resume "$own/$1"; else train "$@"; fi
}
weights() { # RUN: the network alone, of its best checkpoint
  [ -e "$own/$1.pt" ] || "$trainer" export "$own/$1" "$own/$1.pt"
}
judged() { # RESULTS FLAGS...: pairs drawn evenly from the twin
  "$bin/parallax-cli" evaluate "$folder/twin" --out "$own/$1.db" --rotation 0..90 "${@:2}"
}
report() { # RESULTS... -- FLAGS...
  "$bin/parallax-cli" report --out "$own/report" --examples 0 "$@"
}

narrow=(--branch-width 0.25)

case $experiment in
networks)
  rig
  five=cnnA,cnnB,cnnAspp,cnnBspp,cnnCspp
  train run --training-set "$folder/rig" --grid network=$five "${narrow[@]}" --epochs 4 --learning-rate 1e-3 --crop 227
  files=
  for network in ${five//,/ }; do
    weights "run-network-$network"
    files+=${files:+,}$own/run-network-$network.pt
  done
  twin
  # 303x227: features and networks see the same pixels, but the networks the middle square of them only
  judged results --methods surf,orb,$five --weights "$files" --size 303 --input square --crops 1 --most-pairs 1400
  report "$own/results.db" --reference surf ;;
resolution)
  rendered free --cameras free --width 227 --height 227 --varied on --scenes 120 --validation-scenes 14 --seed 14 \
    "${simple[@]}"
  trained start --training-set "$folder/free" --network cnnBspp "${narrow[@]}" --epochs 4 \
    --learning-rate 1e-3 --crop 227
  weights start
  twin
  fine=(--network cnnBspp --start-weights "$own/start.pt" --epochs 3 --learning-rate 3e-4 --crop 0 --test-crop 0)
  for side in 227 340; do
    rendered fine$side --cameras rig --width $side --height $side --scenes 56 --validation-scenes 14 --seed 13 \
      "${simple[@]}"
    trained fine$side --training-set "$folder/fine$side" "${fine[@]}" --micro-batch 8
    weights fine$side
    judged results$side --methods cnnBspp --weights "$own/fine$side.pt" --size $((side * 4 / 3)) --input full \
      --most-pairs 1400
  done
  report "$own/results227.db" "$own/results340.db" ;;
beta)
  rig
  train run --training-set "$folder/rig" --grid beta=1,10,50 --network cnnCspp "${narrow[@]}" --epochs 3 \
    --learning-rate 1e-3 --crop 227
  twin
  files=
  for beta in 1 10 50; do
    weights run-beta-$beta
    files+=${files:+,}$own/run-beta-$beta.pt
  done
  judged results --methods cnnCspp --weights "$files" --size 303 --crops 1 --most-pairs 1400
  report "$own/results.db" --reference "cnnCspp (run-beta-10)" ;;
hard)
  twin
  judged results --methods surf,sift,orb,akaze,guided,cnnCspp --size 480 --most-pairs 420
  report "$own/results.db" --reference guided ;;
*)
  echo "There is no experiment \"$experiment\"." >&2
  exit 2 ;;
esac
