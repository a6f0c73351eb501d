#version 410 core
// The grey of the scan as a surface: in place of a normal it has its grey.

#include "surface.glsl"

uniform sampler3D volume;     // shares of 32767; 0 around the head
uniform sampler3D head;       // 1 in the head, 0 around it
uniform vec4 size;            // voxels
uniform float scale;          // grey of a share
uniform float shift;
uniform int item;
uniform vec3 normalView;

in vec3 at;

layout(location = 0) out uvec4 surface;

void main() {
  vec3 edge = 0.5 / size.xyz;
  if (any(lessThan(at, edge)) || any(greaterThan(at, 1.0 - edge))) {
    discard;
  }
  float inside = texture(head, at).r;
  if (inside < 0.5) {
    discard;
  }
  float value = texture(volume, at).r / inside;
  float grey = clamp(value * scale + shift, 0.0, 1.0);
  surface = packSurface(normalView, uint(item));
  surface.x = uint(round(grey * 65535.0));
}
