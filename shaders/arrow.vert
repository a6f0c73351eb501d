#version 410 core
// One of four corners of the rectangle round an arrow that is turned to the viewer.

#include "flow.glsl"

uniform vec3 fromMm;
uniform vec3 toMm;
uniform float halfWidthMm;
uniform vec2 halfWidthPx;         // least and most

noperspective out vec2 at;        // along from the foot, and aside, px
flat out vec2 extent;             // length, and half the width of the shaft, px

const float HEAD = 2.6;           // half width of the head for that of the shaft

void main() {
  gl_Position = NOWHERE;
  vec4 foot = clipFromWorld * vec4(fromMm, 1.0);
  vec4 tip = clipFromWorld * vec4(toMm, 1.0);
  if (foot.w <= 0.0 || tip.w <= 0.0) {
    return;
  }
  vec2 first = pixelOf(foot);
  vec2 way = pixelOf(tip) - first;
  float long_ = length(way);
  vec2 along = long_ > 0.01 ? way / long_ : vec2(0.0, 1.0);
  float half_ = clamp(halfWidthMm * pxPerMm / foot.w, halfWidthPx.x, halfWidthPx.y);
  extent = vec2(long_, half_);
  bool last = (gl_VertexID & 2) != 0;
  at = vec2(last ? long_ + 2.0 : -2.0, ((gl_VertexID & 1) != 0 ? 1.0 : -1.0) * (HEAD * half_ + 2.0));
  vec2 corner = first + along * at.x + vec2(-along.y, along.x) * at.y;
  vec4 end = last ? tip : foot;
  gl_Position = vec4((corner / sizePx * 2.0 - 1.0) * end.w, end.z, end.w);
}
