#!/bin/sh
# Draws the pictures of the README and of this gallery. Needs target/sutura (mvn -q -DskipTests package).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sutura=$here/../../../target/sutura/bin/sutura
render() { name=$1; shift; "$sutura" render --samples 16 --output "$here/$name.png" "$@"; }

render three-quarter --size 1200x960 --view 38,14 --samples 64
render base-below    --size 900x900 --view inferior --hide mandible,teeth --show openings --labels
render base-inside   --size 900x900 --view 180,66 --hide 'frontal-bone,parietal-bone,sagittal-suture,coronal-suture' --show openings --labels
render left-colours  --size 900x720 --view left --colours structure --sutures open
render exploded      --size 900x720 --view 52,16 --explode 1 --colours structure
render provenance    --size 900x720 --view 38,14 --colours provenance
render print         --size 900x720 --view 38,14 --background print --labels
render open          --size 900x720 --view 60,24 --sutures open
render sutures       --size 900x720 --view 60,24 --sutures open --fade skull
render beside-pathtraced --size 480x360 --view 38,14 --samples 64
"$sutura" render --size 1440x900 --output "$here/window.png" --ui --commands "$here/window.txt" --sutures open
