#version 410 core
// Faded structures without sorting: McGuire & Bavoil 2013, "Weighted blended order-independent
// transparency". Surfaces seen at a grazing angle are denser, as in glass.

#include "light.glsl"
#include "material.glsl"

uniform int item;
uniform float nearMm;
uniform float farMm;
uniform bool parallel;

#ifdef PROVENANCE
#include "provenance.glsl"
#include "paint.glsl"
uniform float patternMm;
uniform bool painted;
in vec4 origins;
in vec3 placeMm;
in vec3 normalModel;
#endif

in vec3 normalView;
in vec3 positionView;

layout(location = 0) out vec4 layers;
layout(location = 1) out float covered;

void main() {
  Material m = material(item);
#ifdef PROVENANCE
  m.albedo = coloured(m.albedo, painted ? paint(origins, placeMm, normalModel, patternMm) : 0u);
#endif
  float opacity = texelFetch(items, ivec2(item, 1), 0).y;
  vec3 v = parallel ? vec3(0.0, 0.0, 1.0) : normalize(-positionView);
  vec3 n = normalize(normalView);
  float nv = clamp(abs(dot(n, v)), 0.0, 1.0);
  float rim = pow(1.0 - nv, 2.5);
  // Full opacity stays full; a faint surface keeps its rim and clears in the middle.
  float alpha = clamp(mix(opacity * (0.45 + 0.55 * opacity), min(1.0, opacity * 2.6), rim), 0.0, 1.0);
  vec3 light = shade(m, n, v, Reach(1.0, n, 1.0));
  float nearness = 1.0 - clamp((-positionView.z - nearMm) / (farMm - nearMm), 0.0, 1.0);
  float weight = alpha * (0.02 + 30.0 * nearness * nearness * nearness);
  layers = vec4(light * alpha, alpha) * weight;
  covered = alpha;
}
