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
#ifdef GRAIN
#include "grain.glsl"
#endif

uniform usampler2D surfaces;
uniform sampler2D occlusions;     // half resolution
uniform sampler2D depths;         // half resolution, view z in mm
uniform mat4 worldFromView;
uniform int scanItem;             // whose x is the grey of the scan; -2 for none
#ifdef PAINTED
uniform sampler2D tints;          // see tint.glsl
#endif
#ifdef SAMPLED
uniform sampler2D lightMaps;     // four maps: the key, and three of the directions around
uniform mat4 lightFromView[4];
uniform vec3 lightDirection[4];
uniform vec3 lightColour[4];
#endif

in vec2 uv;

layout(location = 0) out vec4 picture;

#include "overlay.glsl"

#ifdef OCCLUSION
// Light from around and from the key, from the half-resolution neighbours on the same surface.
Reach reachAt(ivec2 texel, float z, vec3 v) {
  vec2 half_ = (vec2(texel) - 0.5) * 0.5;
  ivec2 base = ivec2(floor(half_));
  vec2 part = half_ - vec2(base);
  ivec2 last = textureSize(occlusions, 0) - 1;
  vec4 sum = vec4(0.0);
  float weights = 0.0;
  for (int i = 0; i < 4; i++) {
    ivec2 corner_ = ivec2(i & 1, i >> 1);
    ivec2 at = clamp(base + corner_, ivec2(0), last);
    vec2 bilinear = mix(1.0 - part, part, vec2(corner_));
    float weight = (bilinear.x * bilinear.y + 0.02) / (0.15 + abs(texelFetch(depths, at, 0).r - z));
    sum += texelFetch(occlusions, at, 0) * weight;
    weights += weight;
  }
  sum /= weights;
  vec3 open = vec3(sum.yz, sqrt(max(0.0, 1.0 - dot(sum.yz, sum.yz))));
  return Reach(sum.x, open, sum.w);
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
  return clamp(sum, -0.7, 0.5);
}

// Crevices hold a darker, warmer ivory; ridges are polished.
void age(inout Material m, float bend_) {
  m.albedo *= 1.0 + bend_ * vec3(0.16, 0.20, 0.26) * (bend_ < 0.0 ? 1.25 : 0.8);
}

#ifdef GRAIN
// Pores and lamellae, and broader mottling; gone where a pixel would hold several of them.
void texture_(inout Material m, inout vec3 n, vec3 placeMm, float pixelMm) {
  float near = m.grain * (1.0 - smoothstep(0.10, 0.28, pixelMm));
  float far = m.grain * (1.0 - smoothstep(0.8, 2.0, pixelMm));
  float mottle = grainNoise(placeMm * 0.21).x + 0.5 * grainNoise(placeMm * 0.57 + 31.0).x;
  m.albedo *= 1.0 + far * mottle * vec3(0.013, 0.019, 0.028);
  if (near > 0.0) {
    vec4 pores = grainNoise(placeMm * vec3(1.9, 1.9, 1.3));
    vec4 fine = grainNoise(placeMm * 4.6 + 17.0);
    float mark = 0.6 * pores.x + 0.4 * fine.x;
    m.albedo *= 1.0 + near * mark * 0.03;
    m.roughness = clamp(m.roughness + near * 0.06 * mark, 0.1, 0.9);
    vec3 slope = (pores.yzw * 0.024 + fine.yzw * 0.018) * near;
    vec3 viewSlope = transpose(mat3(worldFromView)) * slope;
    n = normalize(n - viewSlope + n * dot(viewSlope, n));
  }
}
#endif

#ifdef SAMPLED
float seesLight(int i, vec3 positionView, vec3 n) {
  vec3 at = (lightFromView[i] * vec4(positionView + n * 0.45, 1.0)).xyz;
  return step(at.z - 0.0006, texture(lightMaps, at.xy).r);
}

// The light of the sampled points, and what the surfaces that hide the others throw on instead: in
// the mean over all samples that grows with what is hidden, and it has met bone once more.
vec3 sampledMatt(Material m, vec3 n, vec3 positionView, inout Reach reach) {
  reach.key = dot(n, lightDirection[0]) > -0.2 ? seesLight(0, positionView, n) : 0.0;
  vec3 straight = vec3(0.0);
  for (int i = 1; i < 4; i++) {
    float nl = dot(n, lightDirection[i]);
    straight += nl > 0.0 ? lightColour[i] * nl * seesLight(i, positionView, n) : vec3(0.0);
  }
  vec3 thrown = m.albedo * (studioIrradiance(n) - straight) * (0.25 + 0.45 * reach.around);
  return straight + thrown + keyed(m.albedo, n, reach);
}
#endif

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  uvec4 surface = texelFetch(surfaces, texel, 0);
  float z = viewZ(surfaceDepth(surface));
  vec3 position = viewPosition(uv, z);
  vec3 v = towardsViewer(position);
  vec3 n = facingViewer(surfaceNormal(surface), v);
  uint here = surfaceItem(surface);
  int item = int(here) - 1;
  if (item == scanItem) {
    picture = overlaid(shownAs(vec3(float(surface.x) / 65535.0)), 1.0);
    return;
  }
  Material m = material(item);
#ifdef PROVENANCE
  m.albedo = coloured(m.albedo, surfacePaint(surface));
#endif
#ifdef PAINTED
  vec4 tint = texelFetch(tints, texel, 0);
  m.albedo = mix(m.albedo, linear(tint.rgb), tint.a);
  m.grain *= 1.0 - tint.a;
#endif
  age(m, bend(texel, here));
#ifdef GRAIN
  if (m.grain > 0.0) {
    vec3 placeMm = atRest(item, (worldFromView * vec4(position, 1.0)).xyz);
    float pixelMm = 2.0 * viewFromNdc.y * clipW(z) / float(textureSize(surfaces, 0).y);
    texture_(m, n, placeMm, pixelMm);
  }
#endif
  Reach reach = Reach(1.0, n, 1.0);
#ifdef OCCLUSION
  reach = reachAt(texel, z, v);
#endif
#ifdef SAMPLED
  vec3 light = m.albedo * sampledMatt(m, n, position, reach) + gloss(m, n, v, reach);
#else
  vec3 light = shade(m, n, v, reach);
#endif
  // A cut face is flat: it has its own colour with a little of the light.
  if (texelFetch(items, ivec2(item, 2), 0).w > 0.5) {
    light = mix(light, m.albedo * (0.25 + 0.75 * reach.around), 0.6);
  }
  picture = overlaid(light, 1.0);
}
