// Surfaces that are seen through: how much light one sends, and how much of what is behind it it
// covers. Glass is dense where it is seen at a grazing angle; an x-ray is nothing but that rim; a
// ghost is a pale shell.

uniform bool paper;              // on a bright ground light is taken away instead of added

struct Glass {
  float opacity;
  float xray;       // share of each look; the rest is tissue as glass
  float ghost;
};

// The columns of material.glsl's table.
Glass glassOf(int item) {
  vec4 look = texelFetch(items, ivec2(item, 3), 0);
  return Glass(texelFetch(items, ivec2(item, 1), 0).y, look.x, look.y);
}

float rimOf(float nv, float power) {
  return pow(1.0 - nv, power);
}

// Full opacity stays full; a faint surface keeps its rim and clears in the middle. The far side of a
// shell is fainter, so that a closed one is not twice as dense.
float tissueCover(float opacity, float nv, bool far) {
  float middle = opacity * (0.38 + 0.62 * opacity);
  float rim = min(1.0, opacity * 2.5);
  return clamp(mix(middle, rim, rimOf(nv, 2.5)), 0.0, 1.0) * (far ? mix(0.5, 1.0, opacity) : 1.0);
}

// Colour multiplied by cover, and cover.
vec4 xray(vec3 albedo, float opacity, float nv, bool far) {
  float rim = rimOf(nv, 2.2) * (far ? 0.55 : 1.0);
  if (paper) {
    float cover = opacity * (0.03 + 0.62 * rim);
    return vec4(mix(vec3(0.02, 0.05, 0.09), albedo * 0.22, 0.5) * cover, cover);
  }
  vec3 glow = mix(vec3(0.36, 0.62, 0.95), albedo, 0.45);
  return vec4(glow * opacity * (0.012 + 0.62 * rim), opacity * 0.28 * rim);
}

vec4 ghost(vec3 albedo, float opacity, float nv, bool far) {
  float line = far ? 0.0 : smoothstep(0.26, 0.10, nv);
  float cover = opacity * (far ? 0.45 : 1.0) * (0.035 + 0.30 * rimOf(nv, 2.6));
  vec3 shell = paper ? vec3(0.30, 0.34, 0.40) : vec3(0.62, 0.68, 0.76);
  vec3 ink = paper ? vec3(0.05, 0.06, 0.08) : vec3(0.92, 0.96, 1.0);
  shell = mix(shell, albedo, 0.15);
  float strong = opacity * 0.55 * line;
  return vec4(mix(shell * cover, ink * strong, line), mix(cover, strong, line));
}

#ifdef DRAWN
// On paper: a light tone of the own hue, and a darker rim.
vec4 tissue(Material m, float opacity, vec3 n, vec3 v, bool far) {
  float nv = clamp(dot(n, v), 0.0, 1.0);
  vec3 hue = m.albedo / max(max(m.albedo.r, max(m.albedo.g, m.albedo.b)), 1e-3);
  float cover = tissueCover(opacity, nv, far) * 0.55;
  return vec4(mix(hue * 0.55, vec3(0.06), 0.6 * rimOf(nv, 3.0)) * cover, cover);
}
#else
vec4 tissue(Material m, float opacity, vec3 n, vec3 v, bool far) {
  float cover = tissueCover(opacity, clamp(dot(n, v), 0.0, 1.0), far);
  Reach open = Reach(1.0, n, 1.0);
  vec3 matt = m.albedo * (ambient(m.albedo, n, open) + keyed(m.albedo, n, open));
#ifdef MATT
  return vec4(matt * cover, cover);
#else
  // Reflections are as bright on clear glass as on dense.
  float polish = far ? 0.25 * cover : mix(0.55, 1.0, cover);
  return vec4(matt * cover + gloss(m, n, v, open) * polish * min(1.0, 6.0 * opacity), cover);
#endif
}
#endif

// Colour multiplied by cover, and cover, of a surface whose normal faces the viewer.
vec4 seenThrough(Material m, Glass g, vec3 n, vec3 v, bool far) {
  float nv = clamp(dot(n, v), 0.0, 1.0);
  vec4 seen = vec4(0.0);
  float plain = 1.0 - g.xray - g.ghost;
  if (plain > 0.001) {
    seen += plain * tissue(m, g.opacity, n, v, far);
  }
  if (g.xray > 0.001) {
    seen += g.xray * xray(m.albedo, g.opacity, nv, far);
  }
  if (g.ghost > 0.001) {
    seen += g.ghost * ghost(m.albedo, g.opacity, nv, far);
  }
  return seen;
}
