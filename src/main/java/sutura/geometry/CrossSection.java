package sutura.geometry;

import java.util.Arrays;

/**
 * The lines in which a surface meets a plane: unordered segments that, for a closed surface, form
 * closed loops, with equal coordinates where they join.
 *
 * @param plane where they lie
 * @param lines ends of the segments in the plane's coordinates {@code [segment][across, along,
 *     across, along]}, flattened, mm
 * @param provenance where the shape comes from at both ends, {@code [segment][2]}, flattened; empty
 *     if the mesh has one origin
 */
public record CrossSection(Plane plane, double[] lines, byte[] provenance) {

  /**
   * Cuts a mesh. A vertex on the plane counts as above it, so that every edge is met by both of its
   * triangles or by none.
   */
  public static CrossSection of(TriangleBlocks blocks, Plane plane) {
    Cutting cutting = new Cutting(blocks.mesh(), plane);
    blocks.near(plane, cutting::cut);
    return new CrossSection(
        plane,
        Arrays.copyOf(cutting.lines, 4 * cutting.count),
        Arrays.copyOf(cutting.provenance, cutting.hasOrigins ? 2 * cutting.count : 0));
  }

  public int count() {
    return lines.length / 4;
  }

  public boolean isEmpty() {
    return lines.length == 0;
  }

  private static final class Cutting {
    private final int[] triangles;
    private final float[] p;
    private final byte[] origins;
    private final boolean hasOrigins;
    private final Plane plane;
    private final double[] n;
    private final double[] across;
    private final double[] along;
    private double[] lines = new double[256];
    private byte[] provenance = new byte[128];
    private int count;

    Cutting(TriangleMesh mesh, Plane plane) {
      triangles = mesh.triangles();
      p = mesh.positionsMm();
      origins = mesh.provenance();
      hasOrigins = origins.length > 0;
      this.plane = plane;
      n = new double[] {plane.normal().x(), plane.normal().y(), plane.normal().z()};
      across = new double[] {plane.across().x(), plane.across().y(), plane.across().z()};
      along = new double[] {plane.along().x(), plane.along().y(), plane.along().z()};
    }

    private double dot(double[] axis, int vertex) {
      int i = 3 * vertex;
      return axis[0] * p[i] + axis[1] * p[i + 1] + axis[2] * p[i + 2];
    }

    void cut(int first, int last) {
      for (int t = 3 * first; t < 3 * last; t += 3) {
        int a = triangles[t];
        int b = triangles[t + 1];
        int c = triangles[t + 2];
        double da = dot(n, a) - plane.offsetMm();
        double db = dot(n, b) - plane.offsetMm();
        double dc = dot(n, c) - plane.offsetMm();
        boolean aAbove = da >= 0;
        boolean bAbove = db >= 0;
        boolean cAbove = dc >= 0;
        if (aAbove == bAbove && bAbove == cAbove) {
          continue;
        }
        room();
        if (bAbove == cAbove) {
          add(a, da, b, db, c, dc);
        } else if (aAbove == cAbove) {
          add(b, db, c, dc, a, da);
        } else {
          add(c, dc, a, da, b, db);
        }
      }
    }

    private void room() {
      if (4 * count == lines.length) {
        lines = Arrays.copyOf(lines, 2 * lines.length);
        provenance = Arrays.copyOf(provenance, 2 * provenance.length);
      }
    }

    /** The first vertex alone on its side. */
    private void add(int a, double da, int b, double db, int c, double dc) {
      end(2 * count, a, da, b, db);
      end(2 * count + 1, a, da, c, dc);
      count++;
    }

    /** Always reckoned from the vertex below, so that both triangles of an edge agree exactly. */
    private void end(int end, int a, double da, int b, double db) {
      boolean upwards = da < db;
      int low = upwards ? a : b;
      int high = upwards ? b : a;
      double dLow = upwards ? da : db;
      double dHigh = upwards ? db : da;
      double share = -dLow / (dHigh - dLow);
      lines[2 * end] = mix(dot(across, low), dot(across, high), share);
      lines[2 * end + 1] = mix(dot(along, low), dot(along, high), share);
      if (hasOrigins) {
        provenance[end] = origins[share < 0.5 ? low : high];
      }
    }

    private static double mix(double a, double b, double share) {
      return a + (b - a) * share;
    }
  }
}
