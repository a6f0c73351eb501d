#version 410 core
// One of four corners of a step of a line of flow, widened on the screen.

#include "flow.glsl"
#include "speed.glsl"

layout(location = 0) in vec4 from;          // RAS mm, and speed in mm/s
layout(location = 1) in vec4 fromWay;       // direction, and whether the line goes on
layout(location = 2) in vec4 to;
layout(location = 3) in vec4 toWay;

uniform float radiusMm;
uniform vec2 radiusPx;                      // least and most
uniform float slow;                         // strength of what hardly moves

noperspective out vec2 besidePx;            // of the middle, and half the width
out vec4 light;                             // and how strong it is

void main() {
  gl_Position = NOWHERE;
  bool last = (gl_VertexID & 2) != 0;
  float side = (gl_VertexID & 1) != 0 ? 1.0 : -1.0;
  vec4 here = last ? to : from;
  vec3 way = last ? toWay.xyz : fromWay.xyz;
  vec4 clip = clipFromWorld * vec4(here.xyz, 1.0);
  if (fromWay.w < 0.5 || clip.w <= 0.0 || isCut(from.xyz) || isCut(to.xyz)) {
    return;
  }
  vec2 at = pixelOf(clip);
  vec2 ahead = pixelOf(clipFromWorld * vec4(here.xyz + 0.5 * way, 1.0)) - at;
  float long_ = length(ahead);
  vec2 along = long_ > 1e-4 ? ahead / long_ : vec2(1.0, 0.0);
  float radius = clamp(radiusMm * pxPerMm / clip.w, radiusPx.x, radiusPx.y);
  float reach = radius + 0.75;
  vec2 corner = at + vec2(-along.y, along.x) * side * reach;
  float share = speedShare(here.w);
  besidePx = vec2(side * reach, radius);
  light = vec4(speedColour(share), mix(slow, 1.0, share) * seenOf(here.xyz, at));
  gl_Position = vec4((corner / sizePx * 2.0 - 1.0) * clip.w, clip.z, clip.w);
}
