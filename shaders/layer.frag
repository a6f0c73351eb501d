#version 410 core
// Lights one layer of faded surfaces and lays it under those in front of it.

#include "surface.glsl"
#include "projection.glsl"
#include "light.glsl"
#include "material.glsl"
#include "glass.glsl"
#ifdef VEILED
#include "veil.glsl"
#endif
#ifdef PROVENANCE
#include "paint.glsl"
#endif
#ifdef PAINTED
#include "tone.glsl"
uniform sampler2D tints;          // of this layer, see tint.glsl
#endif

uniform usampler2D surfaces;      // of this layer

in vec2 uv;

layout(location = 0) out vec4 layer_;
#ifdef VEILED
layout(location = 1) out vec4 veilNear;
layout(location = 2) out vec4 veilFar;
#endif

void main() {
  uvec4 surface = texelFetch(surfaces, ivec2(gl_FragCoord.xy), 0);
  uint here = surfaceItem(surface);
  if (here == 0u) {
    discard;
  }
  int item = int(here) - 1;
  vec3 position = viewPosition(uv, viewZ(surfaceDepth(surface)));
  vec3 v = towardsViewer(position);
  vec3 n = surfaceNormal(surface);
  bool far = dot(n, v) < 0.0;
  n = far ? -n : n;
  Material m = material(item);
#ifdef PROVENANCE
  m.albedo = coloured(m.albedo, surfacePaint(surface));
#endif
#ifdef PAINTED
  vec4 tint = texelFetch(tints, ivec2(gl_FragCoord.xy), 0);
  m.albedo = mix(m.albedo, linear(tint.rgb), tint.a);
#endif
  layer_ = seenThrough(m, glassOf(item), n, v, far);
#ifdef VEILED
  veil(-position.z, layer_.a, veilNear, veilFar);
#endif
}
