#!/usr/bin/env bash
# Installs what is missing, builds Release, and opens Parallax: on the two images given, else on the embedded demo.
# Without a display it does the same in a virtual one, prints the table of results and the path of a picture.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/install.sh"
"$here/build.sh" release
parallax=$here/../build/release/bin/parallax
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$parallax" "$@"
fi
exec "$here/with-display.sh" "$parallax" --report "$here/../build/release/parallax.png" "$@"
