// Light on a surface in the studio that travels with the viewer; LightStudio.java says what stands
// where. View space: +x right, +y up, +z towards the viewer. All colours are linear.

const float PI_LIGHT = 3.14159265;

uniform vec3 harmonics[9];      // irradiance / pi of all but the key
uniform vec3 keyDirection;      // towards the key, or towards one point of it
uniform vec3 keyLight;          // irradiance / pi of a surface that faces it
uniform float keySize;          // sine of its angular radius
uniform vec3 boxDirection[3];   // the other softboxes, for their reflections
uniform vec3 boxLight[3];

struct Material {
  vec3 albedo;
  float roughness;
  float sheen;      // strength of the specular reflection, 1 for a dielectric with F0 = 0.04
  float grain;      // strength of the fine structure of bone
};

// What of the studio a place sees.
struct Reach {
  float around;     // share of the hemisphere that is open
  vec3 open;        // mean direction of that share
  float key;        // share of the key light
};

// Ramamoorthi and Hanrahan 2001.
vec3 studioIrradiance(vec3 n) {
  vec3 e = harmonics[0] + harmonics[1] * n.y + harmonics[2] * n.z + harmonics[3] * n.x
      + harmonics[4] * (n.x * n.y) + harmonics[5] * (n.y * n.z)
      + harmonics[6] * (3.0 * n.z * n.z - 1.0) + harmonics[7] * (n.x * n.z)
      + harmonics[8] * (n.x * n.x - n.y * n.y);
  return max(e, vec3(0.0));
}

// Several bounces in a crease of this albedo: Jimenez et al. 2016, equation 12.
vec3 bounced(float visible, vec3 albedo) {
  vec3 a = 2.0404 * albedo - 0.3324;
  vec3 b = -4.7951 * albedo + 0.6417;
  vec3 c = 2.7552 * albedo + 0.6903;
  return max(vec3(visible), ((visible * a + b) * visible + c) * visible);
}

// A round light that sinks below the horizon, and light that has wandered a little through the bone:
// red reaches furthest round the terminator.
vec3 softLambert(float nl) {
  vec3 wrap = vec3(0.17, 0.11, 0.07) + keySize;
  vec3 sinking = clamp(nl + wrap, 0.0, 1.0);
  return mix(vec3(max(nl, 0.0)), sinking * sinking / (4.0 * wrap), vec3(lessThan(vec3(nl), wrap)));
}

// GGX with the joint Smith visibility of Hammon 2017 and Schlick's Fresnel term; over pi.
float specular(vec3 n, vec3 v, vec3 l, float roughness) {
  float nl = clamp(dot(n, l), 0.0, 1.0);
  float nv = clamp(dot(n, v), 0.02, 1.0);
  vec3 h = normalize(l + v);
  float nh = clamp(dot(n, h), 0.0, 1.0);
  float vh = clamp(dot(v, h), 0.0, 1.0);
  float a = roughness * roughness;
  float d = nh * nh * (a * a - 1.0) + 1.0;
  float distribution = a * a / (d * d);
  float visibility = 0.5 / mix(2.0 * nl * nv, nl + nv, a);
  float fresnel = 0.04 + 0.96 * pow(1.0 - vh, 5.0);
  return distribution * visibility * fresnel * nl;
}

// Reflected share of an even surrounding: Karis 2014, "Physically based shading on mobile".
float mirrored(float nv, float roughness) {
  vec4 r = roughness * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
  float a = min(r.x * r.x, exp2(-9.28 * nv)) * r.x + r.y;
  return 0.04 * (-1.04 * a + r.z) + 1.04 * a + r.w;
}

// Share of the reflection that is not hidden: the open directions as a cone.
float glossOpen(vec3 mirror, Reach reach, float roughness) {
  float edge = sqrt(1.0 - reach.around);
  float soft = 0.2 + 0.6 * roughness;
  return smoothstep(-soft, soft, dot(mirror, reach.open) - edge + 0.15);
}

// Light that the studio without its key sends to a matt surface, in a crease of its own colour.
vec3 ambient(vec3 albedo, vec3 n, Reach reach) {
  vec3 from = normalize(n + reach.open);
  // What hides the key hides a part of the studio that the screen does not show.
  float far = mix(0.76, 1.0, reach.key);
  float near = reach.around * (0.6 + 0.4 * reach.around);
  // The hidden part comes from bone, which has tinted it.
  vec3 tint = mix(albedo / max(max(albedo.r, albedo.g), max(albedo.b, 0.05)), vec3(1.0), near * far);
  return studioIrradiance(from) * tint * bounced(near * far, albedo);
}

// The key's light on a matt surface and, in creases, what its neighbours throw on.
vec3 keyed(vec3 albedo, vec3 n, Reach reach) {
  vec3 direct = softLambert(dot(n, keyDirection)) * reach.key;
  vec3 thrown = (bounced(reach.around, albedo) - reach.around) * (0.25 + 0.35 * reach.key);
  return keyLight * (direct + thrown);
}

// Radiance of the reflections.
vec3 gloss(Material m, vec3 n, vec3 v, Reach reach) {
  float rough = sqrt(m.roughness * m.roughness + 0.5 * keySize);
  vec3 boxes = vec3(0.0);
  for (int i = 0; i < 3; i++) {
    boxes += boxLight[i] * specular(n, v, boxDirection[i], sqrt(m.roughness * m.roughness + 0.15));
  }
  vec3 mirror = reflect(-v, n);
  float nv = clamp(dot(n, v), 0.0, 1.0);
  vec3 walls = (harmonics[0] + harmonics[1] * mirror.y + harmonics[2] * mirror.z)
      * mirrored(nv, m.roughness);
  float open = glossOpen(mirror, reach, m.roughness);
  return m.sheen * (keyLight * specular(n, v, keyDirection, rough) * reach.key + (boxes + walls) * open);
}

// Radiance towards the viewer.
vec3 shade(Material m, vec3 n, vec3 v, Reach reach) {
  vec3 matt = ambient(m.albedo, n, reach) + keyed(m.albedo, n, reach);
  return m.albedo * matt + gloss(m, n, v, reach);
}
