#!/bin/sh
# Draws the pictures of the README and of this gallery, or only those named, such as 'flow-*'.
# Needs target/sutura (mvn -q -DskipTests package).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sutura=$here/../../../target/sutura/bin/sutura
wanted=${1:-*}
is_wanted() {
  case "$1" in $wanted) return 0 ;; *) return 1 ;; esac
}
render() {
  name=$1; size=$2; samples=$3; shift 3
  is_wanted "$name" || return 0
  "$sutura" render --size "$size" --samples "$samples" --output "$here/$name.png" "$@"
}
window() {
  name=$1; shift
  is_wanted "$name" || return 0
  "$sutura" render --size 1440x900 --output "$here/$name.png" --ui --commands "$here/$name.txt" "$@"
}

render axis-left           720x1200 64 --view left
render axis-anterior       720x1200 64 --view anterior
render sacrum-front        720x720  64 --isolate sacrum,coccyx,sacrococcygeal-disc --view anterior
render sacrum-back         720x720  64 --isolate sacrum,coccyx,sacrococcygeal-disc --view posterior
render sacrum-side         720x720  64 --isolate sacrum,coccyx,sacrococcygeal-disc --view left
render atlas-axis          720x720  64 --isolate atlas,axis --view 145,28
render lumbosacral         1200x900 64 --preset midline-section --view 90,0,0.85 --frame sacrum --labels --label-groups spine,spinal-meninges
render cord-roots          900x900  64 --preset cord-and-roots
render pelvis              900x720  64 --preset pelvis
render nutation            900x900  64 --preset sacral-motion --nutation jacob-kissling-1995x10@0.25
render press-states       1500x720  16 --preset whole-skull --view 60,12 --press pterion-left:5gf --beside states
render press-true-scale   900x720   16 --preset whole-skull --view 60,12 --press pterion-left:5gf:open:true-scale
render press-ages         1500x720  16 --preset whole-skull --view 60,12 --press pterion-left:5gf --beside ages --solver live
render press-claim        1500x800  16 --preset whole-skull --view 60,12 --press pterion-left:5gf:open --beside claim
render flow-net            720x1200 4  --flow bulk --flow-show streamlines --view left
render flow-systole        900x720  4  --flow cardiac@0.38 --close-up third-ventricle,cerebral-aqueduct,fourth-ventricle --hide 'choroid-plexus-*' --cut sagittal:-9 --view left
render flow-diastole       900x720  4  --flow cardiac@0.75 --close-up third-ventricle,cerebral-aqueduct,fourth-ventricle --hide 'choroid-plexus-*' --cut sagittal:-9 --view left
render flow-dye-10min      720x720  4  --flow bulk --dye lateral-ventricle-left@10min --frame head --view left
render flow-dye-1h         720x720  4  --flow bulk --dye lateral-ventricle-left@1 --frame head --view left
render flow-dye-6h         720x720  4  --flow bulk --dye lateral-ventricle-left@6 --frame head --view left
render flow-fourfold      1600x900  4  --flow cardiac@0.35 --fourfold
render three-quarter       1200x960 64 --isolate skull,sutures,teeth --view 38,14
render midline             1200x900 64 --preset midline-section --frame head --labels --label-groups meninges,brain,ventricles,sinuses --view 90,4,1.25
render calvaria-off        900x720  64 --preset calvaria-off --frame head
render dural-folds         900x720  64 --frame head --cut axial:14 --uncut falx-cerebri,tentorium-cerebelli,sinuses --hide mandible,teeth,brain,ventricles,csf,cranial-dura,cranial-arachnoid,arachnoid-granulations --view 42,38,1.1
render glass-brain         900x720  4  --isolate brain,ventricles --fade brain --view 62,12
render mri-coronal         900x720  16 --frame head --cut coronal:-15 --scan mri --view 0,0,1.08
render base-below          900x900  16 --preset whole-skull --view inferior --hide mandible,teeth --show openings --labels
render base-inside         900x900  16 --preset whole-skull --view 180,66 --hide 'frontal-bone,parietal-bone-*,sagittal-suture,coronal-suture-*,meninges,brain,ventricles,sinuses' --show openings --labels
render left-colours        900x720  16 --preset whole-skull --view left --colours structure --sutures open
render exploded            720x1000 16 --view 62,8 --explode 1 --colours structure
render provenance          720x1000 16 --view 48,8 --colours provenance
render print               900x720  16 --preset whole-skull --view 38,14 --background print --labels
render open                900x720  16 --preset whole-skull --view 60,24 --sutures open
render sutures             900x720  16 --preset whole-skull --view 60,24 --sutures open --fade skull
render beside-pathtraced   480x360  64 --isolate skull,sutures,teeth --view 38,14
window press-ladder --preset whole-skull --view 60,12 --press pterion-left:5gf:open
window window --sutures open
window flow-plots --flow cardiac@0.38
window evidence --goto claim:chronic-pain
window evidence-plot --goto claim:rhythm
window evidence-summary --goto summary:all
window evidence-de --lang de --goto claim:bone-motion
window evidence-fr --lang fr --goto comparison:haller-ceballos
window ladder
window client --client --goto claim:bone-motion
