# Sourced by shipped-model.sh and experiments.sh: the scenes that both begin with. Wants $folder and $trainer.

rendered() { # NAME FLAGS...: unless it is there
  [ -e "$folder/$1/index.json" ] || "$trainer" render "$folder/$1" "${@:2}"
}

simple=(--views 8 --pairs 28 --overlap 0.3 --most-rotation 90 --lights any --noise 3 --samples 2)

rig() {
  rendered rig --scenes 240 --validation-scenes 28 --cameras rig --seed 12 --width 227 --height 227 "${simple[@]}"
}
