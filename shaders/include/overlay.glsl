// What lies over surfaces and background alike: faded structures and outlines.

#ifdef TRANSPARENT
uniform sampler2D layers;         // light of faded surfaces, and how much they cover
#endif
#ifdef LINES
uniform sampler2D lines;          // round cut faces, multiplied by their cover; square roots of light
#endif
#ifdef OUTLINE
uniform sampler2D marks;          // x selected, y hovered
uniform float outlinePx;
#endif

#ifdef OUTLINE
vec4 outline() {
  vec2 px = outlinePx / vec2(textureSize(marks, 0));
  vec2 here = texture(marks, uv).rg;
  vec2 around = vec2(0.0);
  for (int i = 0; i < 12; i++) {
    float angle = float(i) * 0.5235988;
    vec2 ring = vec2(cos(angle), sin(angle)) * px;
    around = max(around, max(texture(marks, uv + ring).rg, texture(marks, uv + 0.5 * ring).rg));
  }
  vec2 edge = around * smoothstep(0.15, 0.3, around - here);
  vec4 selected = vec4(0.97, 0.63, 0.10, edge.x);
  vec4 hovered = vec4(0.98, 0.95, 0.88, edge.y * 0.85);
  return selected.a >= hovered.a ? selected : hovered;
}
#endif

// The pixel as it leaves the pass.
vec4 overlaid(vec3 light, float cover) {
#ifdef TRANSPARENT
  vec4 faded = texture(layers, uv);
  float before = cover;
  cover = 1.0 - (1.0 - cover) * (1.0 - faded.a);
  // Light without cover glows over nothing, too.
  cover = max(cover, min(1.0, max(faded.r, max(faded.g, faded.b))));
  light = (faded.rgb + light * before * (1.0 - faded.a)) / max(cover, 1e-4);
#endif
#ifdef LINES
  vec4 round_ = texelFetch(lines, ivec2(gl_FragCoord.xy), 0);
  if (round_.a > 0.0) {
    vec3 dark = round_.rgb / round_.a;
    light = mix(light, dark * dark, round_.a);
    cover = max(cover, round_.a);
  }
#endif
#ifdef OUTLINE
  vec4 line = outline();
  float inside = texture(marks, uv).r;
  light = mix(light, light * vec3(1.13, 0.96, 0.65) + vec3(0.02, 0.008, 0.0), inside * 0.6);
  light = mix(light, shownAs(line.rgb), line.a);
  cover = max(cover, line.a);
#endif
  return finished(light, cover);
}
