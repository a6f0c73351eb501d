package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/** Bodies that mark a place on the sac or the cord: bands round it and patches on it. */
final class Marks {
  private static final double STEP_MM = 2;

  private Marks() {}

  /** A band round the sac, or a patch on it, between two of its sides. */
  static TriangleMesh onSac(
      ShellSide outer, ShellSide inner, double fromMm, double toMm, double middle, double half) {
    boolean closed = half >= Math.PI;
    int columns = closed ? 72 : 14;
    int rows = (int) Math.max(2, Math.ceil((toMm - fromMm) / STEP_MM));
    MeshSketch sketch = new MeshSketch();
    int[][] out = new int[rows + 1][columns + (closed ? 0 : 1)];
    int[][] in = new int[rows + 1][out[0].length];
    for (int i = 0; i <= rows; i++) {
      double along = fromMm + (toMm - fromMm) * i / rows;
      for (int j = 0; j < out[i].length; j++) {
        double angle = middle + half * (2.0 * j / columns - 1);
        double rounding = closed ? 1 : Math.sqrt(edge(i, rows) * edge(j, columns));
        Vector3d low = inner.wall(along, angle);
        out[i][j] = sketch.vertex(outer.wall(along, angle).lerp(low, 0.6 * (1 - rounding)));
        in[i][j] = sketch.vertex(low);
      }
    }
    slab(sketch, out, in, closed);
    return sketch.mesh();
  }

  /** 0 at the borders of a patch, 1 inside. */
  private static double edge(int i, int last) {
    return Math.min(1, 2.0 * Math.min(i, last - i) / Math.max(1, last / 2));
  }

  private static void slab(MeshSketch sketch, int[][] out, int[][] in, boolean closed) {
    int last = out.length - 1;
    int columns = closed ? out[0].length : out[0].length - 1;
    for (int j = 0; j < columns; j++) {
      int next = (j + 1) % out[0].length;
      for (int i = 0; i < last; i++) {
        sketch.quad(out[i][j], out[i + 1][j], out[i + 1][next], out[i][next]);
        sketch.quad(in[i][next], in[i + 1][next], in[i + 1][j], in[i][j]);
      }
      sketch.quad(in[0][j], out[0][j], out[0][next], in[0][next]);
      sketch.quad(out[last][j], in[last][j], in[last][next], out[last][next]);
    }
    for (int i = 0; i < last && !closed; i++) {
      sketch.quad(in[i][0], in[i + 1][0], out[i + 1][0], out[i][0]);
      sketch.quad(out[i][columns], out[i + 1][columns], in[i + 1][columns], in[i][columns]);
    }
  }

  /** A collar round a length of the cord. */
  static TriangleMesh onCord(CordForm cord, double fromMm, double toMm, double growMm) {
    int rows = (int) Math.ceil((toMm - fromMm) / (2 * STEP_MM));
    List<List<Vector3d>> sections = new ArrayList<>();
    for (int i = 0; i <= rows; i++) {
      double along = fromMm + (toMm - fromMm) * i / rows;
      List<Vector3d> section = new ArrayList<>();
      for (int j = 0; j < 24; j++) {
        section.add(cord.surface(along, 2 * Math.PI * j / 24, growMm));
      }
      sections.add(section);
    }
    double low = toMm >= cord.tipMm() ? toMm + growMm : toMm;
    return MeshSketch.stacked(sections, cord.centreMm(fromMm), cord.centreMm(low));
  }

  /**
   * A flat oval body.
   *
   * @param across half axis to the right
   * @param front half axis to the front
   * @param up half axis upwards
   */
  static TriangleMesh oval(Vector3dc centre, Vector3dc across, Vector3dc front, Vector3dc up) {
    List<List<Vector3d>> sections = new ArrayList<>();
    for (int i = 1; i < 8; i++) {
      double polar = Math.PI * i / 8;
      List<Vector3d> section = new ArrayList<>();
      for (int j = 0; j < 16; j++) {
        double angle = 2 * Math.PI * j / 16;
        section.add(
            new Vector3d(centre)
                .fma(Math.cos(polar), up)
                .fma(Math.sin(polar) * Math.cos(angle), across)
                .fma(Math.sin(polar) * Math.sin(angle), front));
      }
      sections.add(section);
    }
    return MeshSketch.stacked(sections, new Vector3d(centre).add(up), new Vector3d(centre).sub(up));
  }
}
