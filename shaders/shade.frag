#version 410 core
// Light on the nearest surfaces, from what the passes before have left.

#include "surface.glsl"
#include "projection.glsl"
#include "light.glsl"
#include "tone.glsl"
#include "material.glsl"
#ifdef PROVENANCE
#include "paint.glsl"
#endif

uniform usampler2D surfaces;
uniform sampler2D occlusions;     // half resolution
uniform float middleZ;
in vec2 uv;

layout(location = 0) out vec4 picture;

#include "overlay.glsl"

#ifdef OCCLUSION
// Light from around and from the key, from the half-resolution neighbours on the same surface.
vec2 reachAt(ivec2 texel, float z) {
  vec2 half_ = (vec2(texel) - 0.5) * 0.5;
  ivec2 base = ivec2(floor(half_));
  vec2 part = half_ - vec2(base);
  ivec2 last = textureSize(occlusions, 0) - 1;
  vec2 sum = vec2(0.0);
  float weights = 0.0;
  for (int i = 0; i < 4; i++) {
    ivec2 corner = ivec2(i & 1, i >> 1);
    vec4 there = texelFetch(occlusions, clamp(base + corner, ivec2(0), last), 0);
    vec2 bilinear = mix(1.0 - part, part, vec2(corner));
    float weight = (bilinear.x * bilinear.y + 0.02) / (0.15 + abs(there.y - z));
    sum += there.xz * weight;
    weights += weight;
  }
  return sum / weights;
}
#endif

// How much the surface bends here, from the normals beside: positive on ridges, negative in grooves.
float bend(ivec2 texel, uint item) {
  ivec2 last = textureSize(surfaces, 0) - 1;
  float sum = 0.0;
  for (int i = 0; i < 2; i++) {
    ivec2 step_ = i == 0 ? ivec2(1, 0) : ivec2(0, 1);
    uvec4 a = texelFetch(surfaces, min(texel + step_, last), 0);
    uvec4 b = texelFetch(surfaces, max(texel - step_, ivec2(0)), 0);
    bool same = surfaceItem(a) == item && surfaceItem(b) == item;
    sum += same ? dot(surfaceNormal(a) - surfaceNormal(b), vec3(step_, 0.0)) : 0.0;
  }
  return sum;
}

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  uvec4 surface = texelFetch(surfaces, texel, 0);
  float z = viewZ(surfaceDepth(surface));
  vec2 reach = vec2(1.0);
#ifdef OCCLUSION
  reach = reachAt(texel, z - middleZ);
#endif
  uint item = surfaceItem(surface);
  Material m = material(int(item) - 1);
#ifdef PROVENANCE
  m.albedo = coloured(m.albedo, surfacePaint(surface));
#endif
  m.albedo *= 1.0 + clamp(bend(texel, item), -0.7, 0.5) * 0.22;
  vec3 v = towardsViewer(viewPosition(uv, z));
  vec3 n = facingViewer(surfaceNormal(surface), v);
  vec3 light = shade(m, n, v, reach.x, reach.y);
  picture = overlaid(srgb(filmic(light)), 1.0);
}
