#version 410 core
// A faded structure.

#include "cut.glsl"
#include "motion.glsl"
#include "displaced.glsl"

layout(location = 0) in vec3 positionMm;
layout(location = 1) in vec4 normal;

uniform mat4 clipFromModel;
uniform mat4 viewFromModel;
uniform mat3 viewFromModelNormal;

out vec3 normalView;
out vec3 positionView;

#ifdef PAINTED
out vec3 restMm;
out float movedNm;
#endif

#ifdef PROVENANCE
#include "provenance.glsl"
layout(location = 2) in uint packedNormal;
out vec4 origins;
out vec3 placeMm;
out vec3 normalModel;
#endif

void main() {
#ifdef PROVENANCE
  origins = originWeights(packedNormal);
  placeMm = positionMm;
  normalModel = normal.xyz;
#endif
  normalView = viewFromModelNormal * movedNormal(positionMm, normal.xyz);
  vec3 drawnMm = moved(displaced(positionMm));
  positionView = (viewFromModel * vec4(drawnMm, 1.0)).xyz;
#ifdef PAINTED
  restMm = positionMm;
#ifdef DISPLACED
  movedNm = length(displacementNm);
#else
  movedNm = 0.0;
#endif
#endif
  cutAway(positionMm);
  gl_Position = clipFromModel * vec4(drawnMm, 1.0);
}
