#version 410 core
// A section plane as far as the scan reaches.

#include "cut.glsl"

uniform vec3 cornerMm;
uniform vec3 acrossMm;
uniform vec3 alongMm;
uniform vec3 backMm;          // to the plane itself
uniform mat4 clipFromWorld;
uniform mat4 textureFromMm;

out vec3 at;

void main() {
  vec3 placeMm = cornerMm + acrossMm * float(gl_VertexID & 1) + alongMm * float(gl_VertexID >> 1);
  at = (textureFromMm * vec4(placeMm + backMm, 1.0)).xyz;
  cutAway(placeMm);
  gl_Position = clipFromWorld * vec4(placeMm, 1.0);
}
