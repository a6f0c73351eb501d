#version 410 core
// Full strength where it is seen, faint where something solid hides it.

uniform sampler2D depths;
uniform vec2 strength;    // x selected, y hovered

layout(location = 0) out vec2 mark;

void main() {
  float solid = texelFetch(depths, ivec2(gl_FragCoord.xy), 0).r;
  mark = strength * (gl_FragCoord.z <= solid + 2e-4 ? 1.0 : 0.35);
}
