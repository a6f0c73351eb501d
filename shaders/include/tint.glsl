// What is painted over a structure's own colour: how far a load moves it, how far a suture is
// closed, what is claimed and not computed, and where a finger touches. sRGB, and how much it covers.

#ifdef PAINTED
const int STOPS = 17;                 // as in FieldColours.java
const float PATCH_MM = 5.642;         // radius of 1 cm2
const float RING_MM = 0.7;
const float DASH_MM = 9.0;            // of a suture's course, one stroke and one gap
const float TICK_MM = 3.2;

uniform vec3 fieldColours[STOPS];
uniform float fullNm;                 // displacement of the last colour; 0 for none on this structure
uniform bool claimed;
uniform float openShare;              // of a suture's course; negative for what is none
uniform bool soft;
uniform vec3 openColour;
uniform vec3 courseCentreMm;          // arc along which a suture runs
uniform vec3 courseMiddle;
uniform vec3 courseAlong;
uniform float courseRadiusMm;
uniform int fingers;
uniform vec3 fingersMm[2];
uniform float pixel;                  // of a picture of 720 rows

in vec3 restMm;
in float movedNm;

vec4 laid(vec4 over, vec4 under) {
  float a = over.a + under.a * (1.0 - over.a);
  return a > 0.0 ? vec4((over.rgb * over.a + under.rgb * under.a * (1.0 - over.a)) / a, a) : vec4(0.0);
}

// Colours with thin lines of equal displacement, ten up to the last colour.
vec4 fieldTint() {
  float share = clamp(movedNm / fullNm, 0.0, 1.0);
  float at = share * float(STOPS - 1);
  int below = min(int(at), STOPS - 2);
  vec3 colour = mix(fieldColours[below], fieldColours[below + 1], at - float(below));
  float level = 10.0 * movedNm / fullNm;
  float wide = max(fwidth(level), 1e-5);
  float line = 1.0 - smoothstep(0.5, 1.3, abs(level - round(level)) / wide);
  bool shown = level > 0.5 && wide < 0.5;
  return vec4(shown ? colour * (1.0 - 0.22 * line) : colour, 1.0);
}

// The stroke is as long as the share that is open, and fades where a pixel holds several.
vec4 closureTint() {
  vec3 arm = restMm - courseCentreMm;
  float along = courseRadiusMm * atan(dot(arm, courseAlong), dot(arm, courseMiddle));
  float wide = fwidth(along);
  float place = along / DASH_MM;
  float soften = clamp(wide / DASH_MM, 0.01, 0.25);
  float away = abs(fract(place) - 0.5);
  float half_ = 0.5 * openShare;
  float stroke = openShare > 0.985 ? 1.0 : openShare < 0.015 ? 0.0
      : 1.0 - smoothstep(half_ - soften, half_ + soften, away);
  vec3 colour = openColour;
  if (soft) {
    float tick = abs(fract(along / TICK_MM) - 0.5);
    float edge = clamp(wide / TICK_MM, 0.02, 0.5);
    colour = mix(openColour, vec3(0.05, 0.09, 0.20), smoothstep(0.30 - edge, 0.30 + edge, tick));
  }
  // What has closed keeps a faint trace.
  return laid(vec4(colour, stroke), vec4(0.55, 0.45, 0.33, 0.22));
}

// Slanting lines on the screen: drawn, not computed.
vec4 claimTint() {
  const vec3 TINT = vec3(0.47, 0.42, 0.80);
  const vec3 LINE = vec3(0.22, 0.16, 0.52);
  const float APART = 13.0;
  float across = fract((gl_FragCoord.x + gl_FragCoord.y) / (APART * pixel));
  float edge = 1.0 / (APART * pixel);
  float line = 1.0 - smoothstep(0.09 - edge, 0.09 + edge, abs(across - 0.5));
  return mix(vec4(TINT, 0.34), vec4(LINE, 0.75), line);
}

vec4 fingerTint(vec3 centreMm) {
  float away = distance(restMm, centreMm);
  float edge = max(fwidth(away), 0.05);
  float inside = 1.0 - smoothstep(PATCH_MM - edge, PATCH_MM, away);
  float ring = inside * smoothstep(PATCH_MM - RING_MM - edge, PATCH_MM - RING_MM, away);
  return vec4(0.02, 0.36, 0.52, max(0.95 * ring, 0.25 * inside));
}

vec4 tint() {
  vec4 painted = vec4(0.0);
  if (fullNm > 0.0) {
    painted = fieldTint();
  }
  if (openShare >= 0.0) {
    painted = laid(closureTint(), painted);
  }
  if (claimed) {
    painted = laid(claimTint(), painted);
  }
  for (int i = 0; i < fingers; i++) {
    painted = laid(fingerTint(fingersMm[i]), painted);
  }
  return painted;
}
#endif
