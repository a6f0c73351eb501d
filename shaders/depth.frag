#version 410 core
// View z in mm at half resolution. The depth buffer marks where there is a surface.

#include "surface.glsl"
#include "projection.glsl"

uniform usampler2D surfaces;

layout(location = 0) out float z;

void main() {
  uvec4 surface = texelFetch(surfaces, ivec2(gl_FragCoord.xy) * 2, 0);
  bool some = surface.z > 0u;
  z = some ? viewZ(surfaceDepth(surface)) : 1.0;
  gl_FragDepth = some ? 0.0 : 1.0;
}
