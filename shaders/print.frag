#version 410 core
// A drawing for paper: lines where the surface ends, folds or meets another structure, fine ones for
// sutures, and a light tone in hollows. Black on white; a colour of its own, an origin or a selection
// tints; the pattern of an origin is ink.

#define PLAIN

#include "surface.glsl"
#include "projection.glsl"
#include "tone.glsl"

uniform usampler2D surfaces;
uniform sampler2D items;          // as in material.glsl
uniform sampler2D occlusions;     // half resolution
uniform vec3 keyDirection;
uniform float linePx;
uniform int scanItem;             // whose x is the grey of the scan; -2 for none
uniform bool clearBackground;
#ifdef TRANSPARENT
uniform sampler2D layers;         // colour of faded surfaces, and how much they cover
#endif
#ifdef LINES
uniform sampler2D lines;          // round cut faces
#endif
#ifdef OUTLINE
uniform sampler2D marks;          // x selected, y hovered
#endif

#ifdef PAINTED
uniform sampler2D tints;          // see tint.glsl
#endif

#ifdef PROVENANCE
uniform vec3 originColours[4];
#endif

in vec2 uv;

layout(location = 0) out vec4 picture;

const vec2 RING[8] = vec2[](
    vec2(1.0, 0.0), vec2(0.0, 1.0), vec2(-1.0, 0.0), vec2(0.0, -1.0),
    vec2(0.7, 0.7), vec2(-0.7, 0.7), vec2(-0.7, -0.7), vec2(0.7, -0.7));

struct Place {
  uint item;      // 0 for none
  vec3 position;
  vec3 n;
  float z;
  bool suture;
  uint paint;     // of provenance.glsl
};

Place placeAt(ivec2 texel) {
  ivec2 size = textureSize(surfaces, 0);
  uvec4 s = texelFetch(surfaces, clamp(texel, ivec2(0), size - 1), 0);
  float z = viewZ(surfaceDepth(s));
  vec2 at = (vec2(texel) + 0.5) / vec2(size);
  uint item = surfaceItem(s);
  bool scan = int(item) - 1 == scanItem;
  bool suture = item > 0u && !scan && texelFetch(items, ivec2(int(item) - 1, 1), 0).w > 0.5;
  vec3 n = scan ? vec3(0.0, 0.0, 1.0) : surfaceNormal(s);
  return Place(item, viewPosition(at, z), n, z, suture, surfacePaint(s));
}

// 0 for paper to 1 for ink between two neighbours.
float between(Place a, Place b, float pixelMm) {
  if ((a.item == 0u) != (b.item == 0u)) {
    return 1.0;
  }
  vec3 gap = b.position - a.position;
  float off = min(abs(dot(a.n, gap)), abs(dot(b.n, gap)));
  float step_ = smoothstep(1.2 + 1.5 * pixelMm, 3.0 + 3.0 * pixelMm, off);
  float fold = 0.6 * smoothstep(0.45, 0.85, 1.0 - dot(a.n, b.n));
  bool meet = a.item != b.item && !a.suture && !b.suture;
  return max(max(step_, fold), meet ? 0.9 : 0.0);
}

float ink(ivec2 texel, Place here, float pixelMm) {
  float most = 0.0;
  float half_ = 0.5 * linePx;
  for (int i = 0; i < 8; i++) {
    Place there = placeAt(texel + ivec2(round(RING[i] * max(half_, 1.0))));
    most = max(most, between(here, there, pixelMm));
  }
  return here.suture ? max(most, 0.62) : most;
}

// Light from around and from the key.
vec2 reach(ivec2 texel) {
  ivec2 last = textureSize(occlusions, 0) - 1;
  return texelFetch(occlusions, clamp(texel / 2, ivec2(0), last), 0).xw;
}

// A hue, pale enough for print; pale ones keep what they have.
vec3 pale(vec3 colour) {
  vec3 hue = colour / max(max(colour.r, max(colour.g, colour.b)), 1e-3);
  float strength = 1.0 - min(hue.r, min(hue.g, hue.b));
  return mix(vec3(1.0), hue, clamp(0.2 / max(strength, 1e-3), 0.55, 1.0));
}

// Bone and teeth are paper; other hues than theirs show.
vec3 tint(vec3 colour) {
  const vec3 BONE = vec3(1.0, 0.945, 0.828);
  vec3 hue = colour / max(max(colour.r, max(colour.g, colour.b)), 1e-3);
  return mix(vec3(1.0), pale(colour), smoothstep(0.06, 0.12, distance(hue, BONE)));
}

vec3 ownTint(uint item) {
  return tint(srgb(texelFetch(items, ivec2(int(item) - 1, 0), 0).rgb));
}

vec3 surfaceTint(Place here) {
#ifdef PROVENANCE
  if (here.paint > 0u) {
    vec3 ground = pale(srgb(originColours[(here.paint & 7u) - 1u]));
    return here.paint >= 8u ? ground * 0.5 : ground;
  }
#endif
  return ownTint(here.item);
}

void main() {
  ivec2 texel = ivec2(gl_FragCoord.xy);
  Place here = placeAt(texel);
  float pixelMm = 2.0 * viewFromNdc.y * clipW(here.z) / float(textureSize(surfaces, 0).y);
  vec3 paper = vec3(1.0);
  if (int(here.item) - 1 == scanItem) {
    paper = vec3(float(texelFetch(surfaces, texel, 0).x) / 65535.0);
  } else if (here.item > 0u) {
    vec2 open = reach(texel);
    float lit = clamp(0.45 + 0.62 * dot(here.n, keyDirection), 0.0, 1.0);
    float tone = mix(0.42, 1.0, smoothstep(0.0, 0.95, open.x)) * mix(0.74, 1.0, lit) * mix(0.80, 1.0, open.y);
    vec3 ground = surfaceTint(here);
#ifdef PAINTED
    vec4 tint_ = texelFetch(tints, texel, 0);
    ground = mix(ground, tint_.rgb, tint_.a);
#endif
    paper = ground * tone;
  }
#ifdef TRANSPARENT
  vec4 faded = texture(layers, uv);
#endif
#ifdef OUTLINE
  vec2 mark = texture(marks, uv).rg;
  paper *= mix(vec3(1.0), vec3(1.0, 0.84, 0.55), max(mark.x, 0.5 * mark.y));
#endif
  float line = ink(texel, here, pixelMm);
#ifdef LINES
  line = max(line, texelFetch(lines, texel, 0).a);
#endif
  vec3 colour = mix(paper, vec3(0.08), line);
#ifdef TRANSPARENT
  colour = srgb(faded.rgb + linear(colour) * (1.0 - faded.a));
#endif
  bool nothing = here.item == 0u && line == 0.0;
#ifdef TRANSPARENT
  nothing = nothing && faded.a < 0.001;
#endif
  picture = finished(linear(colour), nothing && clearBackground ? 0.0 : 1.0);
}
