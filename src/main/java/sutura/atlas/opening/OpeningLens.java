package sutura.atlas.opening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Frames;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;

/**
 * The small closed surface that spans an opening: its outline follows the bony rim, found by rays
 * from the axis square to it, and it is thickest in the middle and sharp at the rim.
 *
 * @param mesh closed surface
 * @param measures greatest and least diameter; of a fissure length and greatest width, mm
 */
public record OpeningLens(TriangleMesh mesh, Map<String, Double> measures) {
  private static final int DIRECTIONS = 40;
  private static final double HALF_THICKNESS_MM = 0.2;

  /** How far the rim reaches into the bone, so that no slit shows, mm. */
  private static final double SUNK_MM = 0.25;

  /** Share of the rim's radius at which a ring of vertices gives the lens its curve. */
  private static final double RING = 0.6;

  private static final double SPINE_STEP_MM = 0.8;
  private static final double LEAST_HALF_WIDTH_MM = 0.25;

  public OpeningLens {
    measures = Map.copyOf(measures);
  }

  /** The surface of an opening between bones. */
  public static OpeningLens of(Opening opening, RayCaster bones) {
    return opening.spineMm().isEmpty() ? round(opening, bones) : fissure(opening, bones);
  }

  private static OpeningLens round(Opening opening, RayCaster bones) {
    Vector3d normal = opening.across();
    Vector3d u = Frames.across(normal);
    Vector3d v = normal.cross(u, new Vector3d());
    double[] radii = new double[DIRECTIONS];
    Vector3d[] out = new Vector3d[DIRECTIONS];
    for (int d = 0; d < DIRECTIONS; d++) {
      double angle = 2 * Math.PI * d / DIRECTIONS;
      out[d] = u.mul(Math.cos(angle), new Vector3d()).fma(Math.sin(angle), v);
      radii[d] = rimMm(opening.rimMm(), out[d], opening.reachMm(), bones);
    }
    radii = smoothed(radii, true);
    double greatest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int d = 0; d < DIRECTIONS / 2; d++) {
      double diameter = radii[d] + radii[d + DIRECTIONS / 2];
      greatest = Math.max(greatest, diameter);
      least = Math.min(least, diameter);
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("greatestDiameterMm", greatest);
    measures.put("leastDiameterMm", least);
    return new OpeningLens(disc(opening.rimMm(), normal, out, radii), measures);
  }

  private static double rimMm(Vector3dc from, Vector3dc out, double reachMm, RayCaster bones) {
    return bones.first(from, out, reachMm).map(RayCaster.Hit::distanceMm).orElse(reachMm);
  }

  /** Medians of three, then twice the mean of neighbours weighted 1, 2, 1. */
  private static double[] smoothed(double[] values, boolean closed) {
    double[] now = values.clone();
    for (int pass = 0; pass < 3; pass++) {
      double[] next = now.clone();
      for (int i = closed ? 0 : 1; i < now.length - (closed ? 0 : 1); i++) {
        double before = now[(i + now.length - 1) % now.length];
        double after = now[(i + 1) % now.length];
        next[i] = pass == 0 ? median(before, now[i], after) : (before + 2 * now[i] + after) / 4;
      }
      now = next;
    }
    return now;
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private static TriangleMesh disc(
      Vector3dc centre, Vector3dc normal, Vector3d[] out, double[] radii) {
    LensMesh lens = new LensMesh();
    int n = out.length;
    double ringHeight = HALF_THICKNESS_MM * (1 - RING * RING);
    int top = lens.vertex(normal.mul(HALF_THICKNESS_MM, new Vector3d()).add(centre));
    int bottom = lens.vertex(normal.mul(-HALF_THICKNESS_MM, new Vector3d()).add(centre));
    for (int d = 0; d < n; d++) {
      double rim = radii[d] + SUNK_MM;
      Vector3d ring = out[d].mul(RING * rim, new Vector3d()).add(centre);
      lens.vertex(normal.mul(ringHeight, new Vector3d()).add(ring));
      lens.vertex(normal.mul(-ringHeight, new Vector3d()).add(ring));
      lens.vertex(out[d].mul(rim, new Vector3d()).add(centre));
    }
    for (int d = 0; d < n; d++) {
      int here = 2 + 3 * d;
      int next = 2 + 3 * ((d + 1) % n);
      lens.triangle(top, here, next);
      lens.quad(here, here + 2, next + 2, next);
      lens.triangle(bottom, next + 1, here + 1);
      lens.quad(next + 1, next + 2, here + 2, here + 1);
    }
    return lens.mesh();
  }

  private static OpeningLens fissure(Opening opening, RayCaster bones) {
    List<Vector3d> spine = resampled(opening.spineMm());
    Vector3d normal = opening.across();
    int n = spine.size();
    double[] left = new double[n];
    double[] right = new double[n];
    Vector3d[] side = new Vector3d[n];
    for (int k = 0; k < n; k++) {
      Vector3d along =
          spine.get(Math.min(n - 1, k + 1)).sub(spine.get(Math.max(0, k - 1)), new Vector3d());
      side[k] = normal.cross(along, new Vector3d()).normalize();
      left[k] = rimMm(spine.get(k), side[k], opening.reachMm(), bones);
      right[k] = rimMm(spine.get(k), side[k].negate(new Vector3d()), opening.reachMm(), bones);
    }
    left = smoothed(left, false);
    right = smoothed(right, false);
    double widest = 0;
    for (int k = 0; k < n; k++) {
      widest = Math.max(widest, left[k] + right[k]);
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("fissureLengthMm", (n - 1) * spine.get(0).distance(spine.get(1)));
    measures.put("greatestWidthMm", widest);
    return new OpeningLens(strip(spine, normal, side, left, right), measures);
  }

  private static TriangleMesh strip(
      List<Vector3d> spine, Vector3dc normal, Vector3d[] side, double[] left, double[] right) {
    LensMesh lens = new LensMesh();
    int n = spine.size();
    int first = lens.vertex(spine.get(0));
    for (int k = 1; k < n - 1; k++) {
      Vector3d at = spine.get(k);
      double l = Math.max(LEAST_HALF_WIDTH_MM, left[k]) + SUNK_MM;
      double r = Math.max(LEAST_HALF_WIDTH_MM, right[k]) + SUNK_MM;
      Vector3d middle = side[k].mul((l - r) / 2, new Vector3d()).add(at);
      lens.vertex(side[k].mul(l, new Vector3d()).add(at));
      lens.vertex(normal.mul(HALF_THICKNESS_MM, new Vector3d()).add(middle));
      lens.vertex(normal.mul(-HALF_THICKNESS_MM, new Vector3d()).add(middle));
      lens.vertex(side[k].mul(-r, new Vector3d()).add(at));
    }
    int last = lens.vertex(spine.get(n - 1));
    for (int k = 1; k < n - 2; k++) {
      int here = 1 + 4 * (k - 1);
      int next = here + 4;
      lens.quad(here, here + 1, next + 1, next);
      lens.quad(here + 1, here + 3, next + 3, next + 1);
      lens.quad(next, next + 2, here + 2, here);
      lens.quad(next + 2, next + 3, here + 3, here + 2);
    }
    cap(lens, first, 1, true);
    cap(lens, last, 1 + 4 * (n - 3), false);
    return lens.mesh();
  }

  /** Joins the first or last cross-section of a strip to its tip. */
  private static void cap(LensMesh lens, int tip, int section, boolean first) {
    int[] ring = {section, section + 1, section + 3, section + 2};
    for (int i = 0; i < 4; i++) {
      int a = ring[i];
      int b = ring[(i + 1) % 4];
      lens.triangle(tip, first ? b : a, first ? a : b);
    }
  }

  /** The line with points at equal distances, ends included, at least five. */
  private static List<Vector3d> resampled(List<Vector3dc> line) {
    double[] at = new double[line.size()];
    for (int i = 1; i < at.length; i++) {
      at[i] = at[i - 1] + line.get(i).distance(line.get(i - 1));
    }
    double length = at[at.length - 1];
    int steps = Math.max(4, (int) Math.round(length / SPINE_STEP_MM));
    List<Vector3d> points = new ArrayList<>();
    for (int s = 0; s <= steps; s++) {
      double want = length * s / steps;
      int found = Arrays.binarySearch(at, want);
      int i = Math.max(1, Math.min(at.length - 1, found >= 0 ? found : -found - 1));
      double t = (want - at[i - 1]) / (at[i] - at[i - 1]);
      points.add(line.get(i - 1).lerp(line.get(i), t, new Vector3d()));
    }
    return points;
  }
}
