#version 410 core
// How much light reaches a surface, at half resolution: from all around, by the horizons seen in the
// depth buffer, and from the key light, by its shadow map.
// Jimenez, Wu, Pesce, Jarabo 2016, "Practical real-time strategies for accurate indirect occlusion".

#include "surface.glsl"
#include "projection.glsl"

uniform usampler2D surfaces;
uniform sampler2D depths;     // half resolution, view z in mm
uniform vec2 radiusUv;        // radius in texture coordinates at view z = -1 (or anywhere, if parallel)
uniform float radiusMm;

in vec2 uv;

layout(location = 0) out vec4 reached;   // x around, y and z lean of the open directions, w key light

uniform float phase;              // of the pattern, 0 to 1, another one for each sample
uniform sampler2D shadowMap;      // depth along the key light
uniform mat4 shadowFromView;      // texture coordinates and depth, all in [0, 1]
uniform vec3 keyDirection;
uniform float shadowSizeMm;       // width and depth of the map

#ifdef QUICK
const int SLICES = 2;
const int STEPS = 4;
#else
const int SLICES = 2;
const int STEPS = 8;
#endif
const float PI = 3.14159265;
const float WIDEST = 0.26;

// A disc of eight points, for soft shadows.
const vec2 DISC[8] = vec2[](
    vec2(0.25, 0.10), vec2(-0.18, 0.42), vec2(-0.55, -0.12), vec2(0.08, -0.62),
    vec2(0.62, -0.42), vec2(0.52, 0.62), vec2(-0.42, 0.82), vec2(-0.82, -0.52));

// Percentage-closer soft shadows (Fernando 2005): the further the thing that hides the light, the
// wider the half-shadow.
float keyLight(vec3 positionView, vec3 n, vec2 rotation) {
  vec3 at = (shadowFromView * vec4(positionView + n * 0.6, 1.0)).xyz;
  mat2 turn = mat2(rotation.x, rotation.y, -rotation.y, rotation.x);
  float bias = 0.35 / shadowSizeMm;
  float searchUv = 7.0 / shadowSizeMm;
  float blockers = 0.0;
  float depthSum = 0.0;
  for (int i = 0; i < 8; i++) {
    float depth = texture(shadowMap, at.xy + turn * DISC[i] * searchUv).r;
    if (depth < at.z - bias) {
      blockers += 1.0;
      depthSum += depth;
    }
  }
  if (blockers == 0.0) {
    return 1.0;
  }
  float gapMm = (at.z - depthSum / blockers) * shadowSizeMm;
  float wideUv = clamp(0.30 * gapMm, 0.8, 7.0) / shadowSizeMm;
  float lit = 0.0;
  for (int i = 0; i < 8; i++) {
    lit += step(at.z - bias, texture(shadowMap, at.xy + turn * DISC[i] * wideUv).r);
  }
  return lit / 8.0;
}

// Visible part of the horizon's arc between the view vector and angle h, weighted by the cosine
// to the normal at angle n: equation 7 of the paper.
float arc(float h, float n) {
  return 0.25 * (-cos(2.0 * h - n) + cos(n) + 2.0 * h * sin(n));
}

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  float z = texelFetch(depths, texel, 0).r;
  vec3 p = viewPosition(uv, z);
  vec3 v = towardsViewer(p);
  vec3 n = facingViewer(surfaceNormal(texelFetch(surfaces, texel * 2, 0)), v);
  // Seen from close by, the radius shrinks to a part of the picture, so that samples stay dense.
  vec2 reach = radiusUv / (depthFromClip.z * z + depthFromClip.w);
  float shrink = min(1.0, WIDEST / max(reach.x, reach.y));
  reach *= shrink;
  float radius = radiusMm * shrink;
  vec2 texelUv = 1.0 / vec2(textureSize(depths, 0));

  // A 4 x 4 pattern of directions and step lengths, which the blur averages away.
  ivec2 cell = texel & 3;
  float turn = fract(float((cell.x * 4 + cell.y * 7) & 15) / 16.0 + phase);
  float jitter = fract(float((cell.x * 5 + cell.y * 2 + 3) & 15) / 16.0 + 7.0 * phase);

  float visible = 0.0;
  vec3 open = vec3(0.0);
  for (int slice = 0; slice < SLICES; slice++) {
    float phi = (float(slice) + turn) * PI / float(SLICES);
    vec3 direction = vec3(cos(phi), sin(phi), 0.0);
    vec3 along = direction - dot(direction, v) * v;
    vec3 axis = normalize(cross(direction, v));
    vec3 projected = n - axis * dot(n, axis);
    float weight = length(projected) + 1e-5;
    float gamma = sign(dot(along, projected)) * acos(clamp(dot(projected, v) / weight, -1.0, 1.0));

    vec2 horizon = vec2(cos(gamma + 0.5 * PI), cos(gamma - 0.5 * PI));
    vec2 lowest = horizon;
    for (int i = 0; i < STEPS; i++) {
      float t = (float(i) + jitter) / float(STEPS);
      vec2 offset = direction.xy * reach * t * t + direction.xy * texelUv * 1.3;
      for (int side = 0; side < 2; side++) {
        vec2 at = side == 0 ? uv + offset : uv - offset;
        float sampleZ = texture(depths, at).r;
        vec3 delta = viewPosition(at, sampleZ) - p;
        float distanceMm = length(delta);
        float fade = clamp(1.4 - 1.4 * distanceMm / radius, 0.0, 1.0);
        float cosine = mix(lowest[side], dot(delta, v) / distanceMm, fade);
        horizon[side] = max(horizon[side], sampleZ > 0.0 ? -1.0 : cosine);
      }
    }
    float h0 = gamma + clamp(acos(clamp(horizon.x, -1.0, 1.0)) - gamma, -0.5 * PI, 0.5 * PI);
    float h1 = gamma + clamp(-acos(clamp(horizon.y, -1.0, 1.0)) - gamma, -0.5 * PI, 0.5 * PI);
    float part = weight * (arc(h0, gamma) + arc(h1, gamma));
    float middle = 0.5 * (h0 + h1);
    visible += part;
    open += part * (v * cos(middle) + normalize(along) * sin(middle));
  }
  float key = 1.0;
#ifdef SHADOW
  // Surfaces that turn away from the key are dark by themselves; no shadow needs to tell it.
  float facing = smoothstep(-0.6, 0.05, dot(n, keyDirection));
  if (facing > 0.0) {
    key = mix(1.0, keyLight(p, n, vec2(cos(turn * 2.0 * PI), sin(turn * 2.0 * PI))), facing);
  }
#endif
  vec2 lean = normalize(open + n * 1e-3).xy;
  reached = vec4(clamp(visible / float(SLICES), 0.0, 1.0), lean, key);
}
