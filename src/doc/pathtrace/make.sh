#!/bin/sh
# Path-traces the reference pictures that PathTracedTest compares the program's own with, on two
# processor cores about four minutes each. Needs target/sutura (mvn -q -DskipTests package), Blender
# 3.4 or later, and sha256sum. To be run again whenever the models or the studio change.
#
#   src/doc/pathtrace/make.sh [SAMPLES]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..
pictures=$here/../pictures
sutura=$root/target/sutura/bin/sutura
samples=${1:-256}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$sutura" models export --merged "$work/skull.glb" --show skull,sutures,teeth
trace() {
  "$sutura" render --size 480x360 --transparent --isolate skull,sutures,teeth --view "$2" --handover "$work/view.json" \
    --output "$work/own.png"
  blender -b --factory-startup -P "$here/pathtrace.py" -- \
    "$work/skull.glb" "$work/view.json" "$pictures/pathtraced-$1.png" "$samples" > "$work/log" 2>&1 \
    || { cat "$work/log" >&2; exit 1; }
  printf '%s: ' "$1"
  "$sutura" compare "$pictures/pathtraced-$1.png" "$work/own.png"
}
trace three-quarter 38,14
trace left left
trace inferior inferior
sha256sum "$root/models/skull.glb" | cut -d ' ' -f 1 > "$pictures/pathtraced.sha256"
