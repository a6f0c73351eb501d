// Light that travels with the viewer, so that every view of the skull is well lit: a warm key from
// above left, a cool fill from the right, a rim from behind, and a soft studio around them.
// View space: +x right, +y up, +z towards the viewer. All colours are linear.

const float PI_LIGHT = 3.14159265;

const vec3 KEY_DIRECTION = vec3(-0.4915, 0.6390, 0.5917);
const vec3 KEY_COLOUR = vec3(1.00, 0.965, 0.915) * 2.62;
const vec3 FILL_DIRECTION = vec3(0.8321, 0.1040, 0.5448);
const vec3 FILL_COLOUR = vec3(0.89, 0.90, 1.00) * 0.42;
const vec3 RIM_DIRECTION = vec3(0.4789, 0.5321, -0.6982);
const vec3 RIM_COLOUR = vec3(0.86, 0.93, 1.00) * 0.95;

struct Material {
  vec3 albedo;
  float roughness;
  float sheen;      // strength of the specular reflection, 1 for a dielectric with F0 = 0.04
};

// Irradiance of the studio, first order spherical harmonics: bright cool ceiling, warm floor.
vec3 studioIrradiance(vec3 n) {
  vec3 level = vec3(0.206, 0.200, 0.208);
  vec3 up = vec3(0.086, 0.090, 0.110);
  vec3 front = vec3(0.088, 0.083, 0.080);
  vec3 left = vec3(0.026, 0.020, 0.010);
  return max(vec3(0.0), level + up * n.y + front * n.z - left * n.x);
}

// Several bounces in a crease of this albedo: Jimenez et al. 2016, equation 12.
vec3 bounced(float visible, vec3 albedo) {
  vec3 a = 2.0404 * albedo - 0.3324;
  vec3 b = -4.7951 * albedo + 0.6417;
  vec3 c = 2.7552 * albedo + 0.6903;
  return max(vec3(visible), ((visible * a + b) * visible + c) * visible);
}

// Light that has wandered a little through the bone: red reaches furthest round the terminator.
vec3 softLambert(float nl) {
  const vec3 wrap = vec3(0.26, 0.19, 0.14);
  vec3 lit = clamp((nl + wrap) / (1.0 + wrap), 0.0, 1.0);
  return lit * lit * (1.0 + 0.3 * wrap);
}

// GGX with the joint Smith visibility of Hammon 2017 and Schlick's Fresnel term.
float specular(vec3 n, vec3 v, vec3 l, float roughness) {
  float nl = clamp(dot(n, l), 0.0, 1.0);
  float nv = clamp(dot(n, v), 0.02, 1.0);
  vec3 h = normalize(l + v);
  float nh = clamp(dot(n, h), 0.0, 1.0);
  float vh = clamp(dot(v, h), 0.0, 1.0);
  float a = roughness * roughness;
  float d = nh * nh * (a * a - 1.0) + 1.0;
  float distribution = a * a / (PI_LIGHT * d * d);
  float visibility = 0.5 / mix(2.0 * nl * nv, nl + nv, a);
  float fresnel = 0.04 + 0.96 * pow(1.0 - vh, 5.0);
  return distribution * visibility * fresnel * nl;
}

// Radiance towards the viewer. visible is the ambient occlusion, shadow the key light's visibility.
vec3 shade(Material m, vec3 n, vec3 v, float visible, float shadow) {
  // Small crevices shade direct light too: Chan 2018, "Material advances in Call of Duty: WWII".
  float aperture = 2.0 * visible * visible - 1.0;
  float keyMicro = clamp(dot(n, KEY_DIRECTION) + aperture + 0.35, 0.0, 1.0);
  float fillMicro = clamp(dot(n, FILL_DIRECTION) + aperture + 0.35, 0.0, 1.0);

  // What hides the key light hides a part of the studio with it.
  float open = mix(0.36, 1.0, shadow);
  vec3 ambient = studioIrradiance(n) * bounced(visible * visible * (1.6 - 0.6 * visible), m.albedo * 0.85) * open;
  vec3 key = KEY_COLOUR * softLambert(dot(n, KEY_DIRECTION)) * keyMicro * shadow;
  vec3 fill = FILL_COLOUR * softLambert(dot(n, FILL_DIRECTION)) * fillMicro * open;
  vec3 rim = RIM_COLOUR * clamp(dot(n, RIM_DIRECTION), 0.0, 1.0) * visible * open;
  vec3 diffuse = m.albedo * (ambient + (key + fill + rim) / PI_LIGHT * 1.15);

  float nv = clamp(dot(n, v), 0.0, 1.0);
  float glossVisible = clamp(pow(nv + visible, exp2(-16.0 * m.roughness - 1.0)) - 1.0 + visible, 0.0, 1.0);
  vec3 gloss = KEY_COLOUR * specular(n, v, KEY_DIRECTION, m.roughness) * keyMicro * shadow
      + FILL_COLOUR * specular(n, v, FILL_DIRECTION, m.roughness)
      + 0.25 * RIM_COLOUR * specular(n, v, RIM_DIRECTION, m.roughness);
  vec3 sky = studioIrradiance(reflect(-v, n)) * (0.04 + 0.16 * pow(1.0 - nv, 4.0) * (1.0 - m.roughness));
  return diffuse + m.sheen * (gloss + sky) * glossVisible;
}
