#!/bin/sh
# Draws the pictures of the README and of this gallery. Needs target/sutura (mvn -q -DskipTests package).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sutura=$here/../../../target/sutura/bin/sutura
render() { name=$1; shift; "$sutura" render --output "$here/$name.png" "$@"; }

render three-quarter --size 1280x960 --view 38,14
render left-colours  --size 1000x800 --view left --colours structure --sutures open
render exploded      --size 1000x800 --view 52,16 --explode 1 --colours structure
render base-inside   --size 1000x800 --view superior --hide 'frontal-bone,parietal-bone-*,sagittal-suture,coronal-suture-*'
render open          --size 1000x800 --view 60,24 --sutures open
render fused         --size 1000x800 --view 60,24 --sutures fused
render sutures       --size 1000x800 --view 60,24 --sutures open --fade 'skull'
render window        --size 1600x1000 --ui --view 38,14 --sutures open
