#!/usr/bin/env bash
# Makes the shipped networks again, from nothing: photographs, scenes, training, the weights alone.
#
#   packaging/shipped-model.sh FOLDER            # both, on the processor: about three and a half hours of two cores
#   packaging/shipped-model.sh FOLDER small      # cnnBspp only: a quarter of an hour
#
# DEVICE=cuda trains on a CUDA device. A run that was stopped goes on; what is there is not made again. The results are
# FOLDER/cnnBspp.pt and FOLDER/cnnCspp.pt.
set -euo pipefail
[ $# = 1 ] || [ "$*" = "$1 small" ] || { echo "Usage: shipped-model.sh FOLDER [small]" >&2; exit 2; }
cd "$(dirname "$0")/.."
folder=$(realpath -m "$1")
trainer=${TRAINER:-build/release/bin/parallax-trainer}
# On the processor threads wait for each other by spinning: one is nearly as fast.
device=(--device "${DEVICE:-cpu}" --threads 1)
mkdir -p "$folder"

. packaging/simple-scenes.sh
trained() { # NAME FLAGS...: goes on where it was stopped
  if [ -e "$folder/$1/plan.json" ]; then "$trainer" resume "$folder/$1"; else "$trainer" train "$folder/$1" "${@:2}"; fi
}
alone() { # RUN: its best network, to begin the next run with
  "$trainer" export "$folder/$1" "$folder/$1.pt"
}

both=(--batch 32 --learning-rate 1e-3 --schedule cosine --crop 227 --reverse-pairs on --gradient-limit 20
  --precision bfloat16 "${device[@]}")
recipe=(--network cnnCspp --match-weight 1 "${both[@]}")
goesOn=(--warmup-steps 50 --colour-jitter 0.2 --validation-pairs 800 --validate-every 1200 --checkpoint-every 1200)
size=(--width 227 --height 227 --samples 2)
varied=(--varied on --overlap 0.25 --even-rotation on --lights sometimes --noise 6 --imperfections 1)

rig
trained small --training-set "$folder/rig" --network cnnBspp --branch-width 0.25 --epochs 12 --warmup-steps 50 \
  --colour-jitter 0.2 --validation-pairs 600 "${both[@]}"
"$trainer" export "$folder/small" "$folder/cnnBspp.pt"
[ "${2:-}" != small ] || exit 0

trained first --training-set "$folder/rig" --branch-width 0.25 --epochs 20 --warmup-steps 100 --colour-jitter 0.25 \
  --validation-pairs 600 --symmetries on "${recipe[@]}"
alone first

rendered mixed --scenes 1000 --validation-scenes 42 --cameras mixed --views 12 --pairs 40 --seed 1 "${varied[@]}" \
  "${size[@]}"
trained second --training-set "$folder/mixed" --start-weights "$folder/first.pt" --epochs 5 --symmetries on \
  "${goesOn[@]}" "${recipe[@]}"
alone second
trained third --training-set "$folder/mixed" --start-weights "$folder/second.pt" --epochs 8 --symmetries on \
  "${goesOn[@]}" "${recipe[@]}"
alone third

# Last without symmetries: photographs are upright more often than not, which tells much of their relative pose.
[ -d "$folder/textures" ] || packaging/photographs.sh "$folder/textures"
rendered studio --scenes 900 --validation-scenes 56 --cameras studio --textures "$folder/textures" --views 10 \
  --pairs 40 --seed 3 "${varied[@]}" "${size[@]}"
trained fourth --training-set "$folder/studio" --start-weights "$folder/third.pt" --epochs 12 "${goesOn[@]}" \
  "${recipe[@]}"
# It learns the upright rig by heart and forgets some of the rest: the mean of both knows both.
"$trainer" export "$folder/third" "$folder/cnnCspp.pt" --mean-with "$folder/fourth" --share 0.35
"$trainer" validate "$folder/cnnCspp.pt" "$folder/studio"
"$trainer" validate "$folder/cnnCspp.pt" "$folder/rig"
