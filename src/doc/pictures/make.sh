#!/bin/sh
# Draws the pictures of the README and of this gallery. Needs target/sutura (mvn -q -DskipTests package).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sutura=$here/../../../target/sutura/bin/sutura
render() { name=$1; shift; "$sutura" render --size 900x720 --output "$here/$name.png" "$@"; }

render three-quarter --view 38,14
render left-colours  --view left --colours structure --sutures open
render exploded      --view 52,16 --explode 1 --colours structure
render base-inside   --view 180,66 --hide 'frontal-bone,parietal-bone,sagittal-suture,coronal-suture'
render open          --view 60,24 --sutures open
render fused         --view 60,24 --sutures fused
render sutures       --view 60,24 --sutures open --fade skull
"$sutura" render --size 1440x900 --output "$here/window.png" --ui --commands "$here/window.txt" --sutures open
