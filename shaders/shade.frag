#version 410 core
// Light, tone and background: one picture from what the passes before have left.

#include "surface.glsl"
#include "projection.glsl"
#include "light.glsl"
#include "tone.glsl"
#include "material.glsl"

uniform usampler2D surfaces;
uniform sampler2D depths;
uniform sampler2D occlusions;     // half resolution
uniform float middleZ;
uniform vec3 backgroundTop;       // sRGB
uniform vec3 backgroundBottom;
uniform float vignette;
uniform bool clearBackground;
#ifdef TRANSPARENT
uniform sampler2D layers;         // weighted sum of faded surfaces
uniform sampler2D uncovered;      // how much of what is behind them is seen
#endif
#ifdef OUTLINE
uniform sampler2D marks;          // x selected, y hovered
uniform float outlinePx;
#endif

in vec2 uv;

layout(location = 0) out vec4 picture;

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
float bend(ivec2 texel, uint item, float z) {
  ivec2 last = textureSize(surfaces, 0) - 1;
  float sum = 0.0;
  for (int i = 0; i < 2; i++) {
    ivec2 step_ = i == 0 ? ivec2(1, 0) : ivec2(0, 1);
    uvec4 a = texelFetch(surfaces, min(texel + step_, last), 0);
    uvec4 b = texelFetch(surfaces, max(texel - step_, ivec2(0)), 0);
    bool same = a.z == item && b.z == item;
    sum += same ? dot(surfaceNormal(a) - surfaceNormal(b), vec3(step_, 0.0)) : 0.0;
  }
  return sum;
}

vec3 background() {
  vec3 colour = mix(backgroundBottom, backgroundTop, smoothstep(0.0, 1.0, uv.y));
  vec2 fromMiddle = (uv - vec2(0.5, 0.52)) * vec2(1.15, 1.0);
  return colour * (1.0 - vignette * smoothstep(0.15, 0.95, length(fromMiddle) * 1.25));
}

#ifdef OUTLINE
vec4 outline() {
  vec2 px = outlinePx / vec2(textureSize(marks, 0));
  vec2 here = texture(marks, uv).rg;
  vec2 around = vec2(0.0);
  for (int i = 0; i < 12; i++) {
    float angle = float(i) * 0.5235988;
    vec2 ring = vec2(cos(angle), sin(angle)) * px;
    around = max(around, max(texture(marks, uv + ring).rg, texture(marks, uv + 0.5 * ring).rg));
  }
  vec2 edge = around * (1.0 - step(0.2, here));
  vec4 selected = vec4(1.00, 0.66, 0.13, edge.x);
  vec4 hovered = vec4(1.00, 0.94, 0.82, edge.y * 0.75);
  return selected.a >= hovered.a ? selected : hovered;
}
#endif

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  uvec4 surface = texelFetch(surfaces, texel, 0);
  vec3 colour = background();
  float cover = clearBackground ? 0.0 : 1.0;
  bool solid = surface.z > 0u;
  vec3 light = vec3(0.0);
  if (solid) {
    float z = viewZ(texelFetch(depths, texel, 0).r);
    vec3 position = viewPosition(uv, z);
    vec3 n = surfaceNormal(surface);
    vec2 reach = vec2(1.0);
#ifdef OCCLUSION
    reach = reachAt(texel, z - middleZ);
#endif
    Material m = material(int(surface.z) - 1);
    float curvature = bend(texel, surface.z, z);
    m.albedo *= 1.0 + clamp(curvature, -0.7, 0.5) * 0.22;
    light = shade(m, n, towardsViewer(position), reach.x, reach.y);
    colour = srgb(filmic(light));
    cover = 1.0;
  }
#ifdef TRANSPARENT
  float seen = texture(uncovered, uv).r;
  if (seen < 0.999) {
    vec4 sum = texture(layers, uv);
    vec3 veil = srgb(filmic(sum.rgb / max(sum.a, 1e-4)));
    colour = mix(veil, colour, seen);
    cover = 1.0 - (1.0 - cover) * seen;
  }
#endif
#ifdef OUTLINE
  vec4 line = outline();
  float inside = texture(marks, uv).r;
  colour = mix(colour, colour * vec3(1.06, 0.98, 0.82) + vec3(0.03, 0.015, 0.0), inside * 0.6);
  colour = mix(colour, line.rgb, line.a);
  cover = max(cover, line.a);
#endif
  picture = vec4(colour + dither(gl_FragCoord.xy), cover);
}
