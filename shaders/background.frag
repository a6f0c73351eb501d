#version 410 core
// A calm gradient where there is no surface.

#include "tone.glsl"

uniform vec3 backgroundTop;       // sRGB
uniform vec3 backgroundBottom;
uniform float vignette;
uniform bool clearBackground;

in vec2 uv;

layout(location = 0) out vec4 picture;

#include "overlay.glsl"

vec3 background() {
  vec3 colour = mix(backgroundBottom, backgroundTop, smoothstep(0.0, 1.0, uv.y));
  vec2 fromMiddle = (uv - vec2(0.5, 0.52)) * vec2(1.15, 1.0);
  return colour * (1.0 - vignette * smoothstep(0.15, 0.95, length(fromMiddle) * 1.25));
}

void main() {
  float cover = clearBackground ? 0.0 : 1.0;
#if defined(TRANSPARENT) || defined(OUTLINE) || defined(SUMMED)
  picture = overlaid(shownAs(background()), cover);
#else
  // Nothing is laid over it: the way to light and back would end where it began.
  picture = vec4(background() + dither(gl_FragCoord.xy), cover);
#endif
}
