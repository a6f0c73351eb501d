#version 410 core
// Moves one particle with the fluid: midpoint steps (Runge-Kutta of second order), each within one
// cell, from side to side. Walls have no speed, so that no particle leaves the fluid. What is left
// of the time after the most steps is dropped: the fastest lag behind in a strong time-lapse.

#include "cells.glsl"
#include "chance.glsl"

layout(location = 0) in vec4 spot;      // RAS mm, and speed in mm/s
layout(location = 1) in vec4 place;     // in its cell, 0 to 1, and age in updates
layout(location = 2) in int cell;

uniform sampler2D seeds;                // FlowTables.seeds: middle of a cell in RAS mm, and number
uniform float edgeMm;
uniform float seconds;
uniform float life;                     // mean, in updates
uniform float particles;                // how many there are
uniform int mostSteps;                  // sides that it may come to
uniform int step_;                      // number of this update
uniform bool anew;                      // all of them begin

out vec4 nextSpot;
out vec4 nextPlace;
flat out int nextCell;

const float NEAR_WALL = 1e-3;           // particles keep off walls by this share of a cell

const int SEEDS = 512 * 512;
const int SOURCES = 512 * 128;

// Anywhere, by volume.
int seedAt(float at) {
  return clamp(int(at * float(SEEDS)), 0, SEEDS - 1);
}

// Where fluid enters, by how much each pattern flows.
int sourceAt(float at, float pattern) {
  int table = 0;
#if PATTERNS > 0
  float all = 0.0;
  for (int i = 0; i < PATTERNS; i++) {
    all += abs(weights[i]);
  }
  float rest = pattern * all;
  for (int i = 0; i < PATTERNS; i++) {
    table = rest >= 0.0 ? 2 * patterns[i] + (weights[i] < 0.0 ? 1 : 0) : table;
    rest -= abs(weights[i]);
  }
#endif
  return SEEDS + SOURCES * table + clamp(int(at * float(SOURCES)), 0, SOURCES - 1);
}

void begin(vec4 seed, uint chance, float age) {
  uint second = mixed(chance + 101u);
  uint third = mixed(second);
  vec3 inside = vec3(share(second), share(third), share(mixed(third)));
  nextPlace = vec4(inside, age);
  nextSpot = vec4(seed.xyz + (inside - 0.5) * edgeMm, 0.0);
  nextCell = int(seed.w);
}

void main() {
  uint chance = mixed(uint(gl_VertexID) * 2654435769u + uint(step_));
  vec3 p = place.xyz;
  vec3 crossed = vec3(0.0);
  vec3 low;
  vec3 high;
  vec3 v = vec3(0.0);
  int at = cell;
  float left = seconds;
  int i = 0;
  do {
    sidesOf(at, low, high);
    v = mix(low, high, p);
    float fastest = max(max(abs(v.x), max(abs(v.y), abs(v.z))), 1e-20);
    float h = min(left, 1.0 / fastest);
    v = mix(low, high, clamp(p + 0.5 * h * v, 0.0, 1.0));
    vec3 side = step(0.0, v);
    vec3 until = (side - p) / (abs(v) + 1e-20) * sign(v);
    until = mix(vec3(1e30), until, greaterThan(abs(v), vec3(1e-12)));
    float first = min(until.x, min(until.y, until.z));
    int axis = first == until.x ? 0 : first == until.y ? 1 : 2;
    vec3 unit = vec3(axis == 0, axis == 1, axis == 2);
    int upper = dot(side, unit) > 0.5 ? 1 : 0;
    // Processors look up for all, wanted or not: always the same place where nothing is wanted.
    int next = beyond(first > h ? 0 : at, axis, upper);
    if (first > h) {
      p += h * v;
      left -= h;
    } else {
      p = clamp(p + first * v, 0.0, 1.0);
      if (next >= 0) {
        at = next;
        p = mix(p, vec3(float(1 - upper)), unit);
        crossed += unit * float(2 * upper - 1);
      } else {
        p = mix(p, vec3(upper == 1 ? 1.0 - NEAR_WALL : NEAR_WALL), unit);
      }
      left -= first;
    }
    i++;
  } while (i < mostSteps && left > 0.0);
  float age = place.w + 1.0;
  // Where fluid leaves, as many particles leave with it as enter with it elsewhere, so that they
  // stay evenly dense.
  float thinning = dot(high - low, vec3(1.0));
  bool leaves = share(mixed(chance + 77u)) < 1.0 - exp(min(0.0, thinning) * seconds);
  float where_ = share(mixed(chance + 13u));
  bool ends = anew || age > lifeOf(gl_VertexID, life);
  // Each in a part of the volume of its own: evenly, and neighbours read what lies together.
  float along = (float(gl_VertexID) + where_) / particles;
  int chosen = ends ? seedAt(along) : leaves ? sourceAt(where_, share(mixed(chance + 7u))) : 0;
  vec4 seed = texelFetch(seeds, ivec2(chosen & 511, chosen >> 9), 0);
  if (ends || leaves) {
    begin(seed, chance, anew ? floor(share(chance) * lifeOf(gl_VertexID, life)) : 0.0);
  } else {
    nextSpot = vec4(spot.xyz + (crossed + p - place.xyz) * edgeMm, length(v) * edgeMm);
    nextPlace = vec4(p, age);
    nextCell = at;
  }
}
