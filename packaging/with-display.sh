#!/usr/bin/env bash
# Runs a command in a virtual X server of its own, so that it neither needs nor disturbs a real display.
exec env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb \
  xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24 +extension GLX" "$@"
