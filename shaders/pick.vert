#version 410 core
// A structure that can be hit, with its places at rest.

#include "cut.glsl"
#include "motion.glsl"
#include "displaced.glsl"

layout(location = 0) in vec3 positionMm;

uniform mat4 clipFromModel;

out vec3 restMm;

void main() {
  restMm = positionMm;
  cutAway(positionMm);
  gl_Position = clipFromModel * vec4(moved(displaced(positionMm)), 1.0);
}
