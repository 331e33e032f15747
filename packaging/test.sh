#!/usr/bin/env bash
# Installs what is missing, builds Release, and runs every test. Arguments go to ctest: packaging/test.sh -L core
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/install.sh"
"$here/build.sh" release
exec ctest --test-dir "$here/../build/release" --output-on-failure "$@"
