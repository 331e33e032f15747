#!/usr/bin/env bash
# Installs what is missing, builds Release, and runs every test, as many at a time as there are cores; those that measure
# seconds run alone. Arguments go to ctest: packaging/test.sh -L core, or -j 1 for one at a time
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/install.sh"
"$here/build.sh" release
exec ctest --test-dir "$here/../build/release" --output-on-failure -j "$(nproc)" "$@"
