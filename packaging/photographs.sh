#!/usr/bin/env bash
# Photographs for the surfaces of rendered training sets, from a Debian package: photographs.sh FOLDER, then
# parallax-trainer render ... --textures FOLDER. Nothing is installed. Only what its authors put under CC-BY-4.0 or
# CC0-1.0 is kept (debian/copyright of lomiri-wallpapers 20.04.0-2); what is rendered owes them the attribution.
set -euo pipefail
[ $# = 1 ] || { echo "Usage: photographs.sh FOLDER" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 777 "$work"  # as root, apt downloads as another user
(cd "$work" && apt-get download -qq lomiri-wallpapers-16.04 && dpkg-deb -x lomiri-wallpapers-16.04_*.deb unpacked)

mkdir -p "$1"
for author in Aitzol_Berasategi freespace Abhishek_Mudgal Jakkub_Mede Clements_Engelhardt; do
  cp "$work"/unpacked/usr/share/backgrounds/*_by_"$author".jpg "$1"
done
