#version 410 core
// One of four corners of a soft spot of dye.

#include "flow.glsl"

layout(location = 0) in vec4 spot;          // RAS mm, and share of the strongest dye

uniform float edgeMm;                       // of the cube of fluid that it stands for
uniform float leastShare;

out vec2 within;                            // 1 at three standard deviations
flat out float strength;

void main() {
  gl_Position = NOWHERE;
  vec4 clip = clipFromWorld * vec4(spot.xyz, 1.0);
  vec2 at = pixelOf(clip);
  if (clip.w <= 0.0 || isCut(spot.xyz)) {
    return;
  }
  // A wide range of concentrations is seen: three decades to nothing.
  float dense = clamp(1.0 + log2(spot.w) / log2(1.0 / leastShare), 0.0, 1.0);
  float sigmaPx = max(0.75 * edgeMm * pxPerMm / clip.w, 0.5);
  // As much of the light is held back by a cube of dye from far and near.
  float held = 0.10 * pow(dense, 1.5) * edgeMm / 0.75;
  float spread = edgeMm * pxPerMm / clip.w / (2.5066 * sigmaPx);
  strength = held * spread * spread * 2.5 * seenOf(spot.xyz, at);
  within = vec2((gl_VertexID & 2) != 0 ? 1.0 : -1.0, (gl_VertexID & 1) != 0 ? 1.0 : -1.0);
  vec2 corner = at + within * 2.4 * sigmaPx;
  gl_Position = vec4(corner / sizePx * 2.0 - 1.0, clip.z / clip.w, 1.0);
}
