#version 410 core
// One of four corners of a line round a cut face, widened on the screen.

#include "cut.glsl"
#include "motion.glsl"

layout(location = 0) in vec3 fromMm;
layout(location = 1) in vec3 toMm;

uniform mat4 clipFromModel;
uniform vec3 beforeMm;        // towards the side from which the face is seen
uniform vec4 sizePx;          // of the picture
uniform float halfWidthPx;

noperspective out float besidePx;

void main() {
  bool last = (gl_VertexID & 2) != 0;
  float side = (gl_VertexID & 1) != 0 ? 1.0 : -1.0;
  vec4 from = clipFromModel * vec4(moved(fromMm) + beforeMm, 1.0);
  vec4 to = clipFromModel * vec4(moved(toMm) + beforeMm, 1.0);
  vec2 way = (to.xy / to.w - from.xy / from.w) * sizePx.xy;
  float long_ = length(way);
  vec2 along = long_ > 1e-4 ? way / long_ : vec2(1.0, 0.0);
  float reachPx = halfWidthPx + 0.75;
  vec2 asidePx = vec2(-along.y, along.x) * side * reachPx + along * (last ? 0.4 : -0.4);
  vec4 end = last ? to : from;
  besidePx = side * reachPx;
  cutAway(last ? toMm : fromMm);
  gl_Position = end + vec4(asidePx * 2.0 / sizePx.xy * end.w, 0.0, 0.0);
}
