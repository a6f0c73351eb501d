#version 410 core
// Remembers the nearest surface; light comes later, once a pixel.

#include "surface.glsl"
#include "bent.glsl"
#include "tint.glsl"

uniform int item;
#ifdef BEHIND
uniform sampler2D before;         // depth of the layer before this one
#endif

in vec3 normalView;

#ifdef PROVENANCE
#include "provenance.glsl"
uniform float patternMm;
uniform bool painted;
in vec4 origins;
in vec3 placeMm;
in vec3 normalModel;
#endif

layout(location = 0) out uvec4 surface;
#ifdef PAINTED
layout(location = 1) out vec4 tints;
#endif

void main() {
#ifdef BEHIND
  if (gl_FragCoord.z <= texelFetch(before, ivec2(gl_FragCoord.xy), 0).r) {
    discard;
  }
#endif
  surface = packSurface(bent(normalize(normalView)), uint(item));
#ifdef PROVENANCE
  surface.z |= painted ? paint(origins, placeMm, normalModel, patternMm) << PAINT_SHIFT : 0u;
#endif
#ifdef PAINTED
  tints = tint();
#endif
}
