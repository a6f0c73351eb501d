#version 410 core
// Faded structures behind the peeled layers, without sorting: McGuire & Bavoil 2013, "Weighted
// blended order-independent transparency".

#define MATT
#include "light.glsl"
#include "material.glsl"
#include "glass.glsl"
#include "tint.glsl"
#ifdef PAINTED
#include "tone.glsl"
#endif

uniform int item;
uniform float nearMm;
uniform float farMm;
uniform bool parallel;
uniform sampler2D before;         // depth of the last peeled layer, full resolution
uniform sampler2D solid;          // depth of the solid surfaces

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
  ivec2 texel = 2 * ivec2(gl_FragCoord.xy);
  if (gl_FragCoord.z <= texelFetch(before, texel, 0).r
      || gl_FragCoord.z >= texelFetch(solid, texel, 0).r) {
    discard;
  }
  Material m = material(item);
#ifdef PROVENANCE
  m.albedo = coloured(m.albedo, painted ? paint(origins, placeMm, normalModel, patternMm) : 0u);
#endif
#ifdef PAINTED
  vec4 painted_ = tint();
  m.albedo = mix(m.albedo, linear(painted_.rgb), painted_.a);
#endif
  vec3 v = parallel ? vec3(0.0, 0.0, 1.0) : normalize(-positionView);
  vec3 n = normalize(normalView);
  bool far = dot(n, v) < 0.0;
  vec4 seen = seenThrough(m, glassOf(item), far ? -n : n, v, far);
  float nearness = 1.0 - clamp((-positionView.z - nearMm) / (farMm - nearMm), 0.0, 1.0);
  layers = seen * (0.02 + 30.0 * nearness * nearness * nearness);
  covered = seen.a;
}
