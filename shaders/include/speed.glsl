// Colours of speed, as sutura.render.FlowColours has them.

uniform vec3 speedColours[17];    // linear
uniform float fullMmPerS;
uniform float decades;

// Place on the logarithmic scale, 0 to 1.
float speedShare(float mmPerS) {
  float slower = log2(max(mmPerS, 1e-12) / max(fullMmPerS, 1e-12)) * 0.30103 / decades;
  return fullMmPerS > 0.0 ? clamp(1.0 + slower, 0.0, 1.0) : 0.0;
}

vec3 speedColour(float at) {
  float stop = at * 16.0;
  int first = min(int(stop), 15);
  return mix(speedColours[first], speedColours[first + 1], stop - float(first));
}
