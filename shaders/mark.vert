#version 410 core
// A selected or hovered structure, as a silhouette.

#include "cut.glsl"
#include "motion.glsl"
#include "displaced.glsl"

layout(location = 0) in vec3 positionMm;

uniform mat4 clipFromModel;

void main() {
  cutAway(positionMm);
  gl_Position = clipFromModel * vec4(moved(displaced(positionMm)), 1.0);
}
