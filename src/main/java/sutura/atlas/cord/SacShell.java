package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.geometry.TriangleMesh;

/**
 * A membrane of the sac as one closed mesh: outer and inner side, both open into every sleeve,
 * joined at the rim of the foramen magnum.
 */
final class SacShell {
  /**
   * How finely it is drawn.
   *
   * @param around points of a section of the sac
   * @param window columns and rows of the wall that a sleeve's mouth takes
   * @param rimFactor so many more points near the rim, whose outline is uneven
   * @param rimRows places of the fine rows, mm
   * @param stepMm greatest distance of sections
   * @param outerRings shares of a sleeve at which the outer side has rings
   * @param innerRings the same of the inner side
   */
  record Detail(
      int around,
      int window,
      int rimFactor,
      double[] rimRows,
      double stepMm,
      double[] outerRings,
      double[] innerRings) {
    static final Detail FULL =
        new Detail(
            20,
            3,
            6,
            new double[] {0, 1, 2.2, 3.6},
            5,
            new double[] {0.16, 0.38, 0.6, 0.76, 0.92},
            new double[] {0.35, 0.72});

    static final Detail THIN =
        new Detail(
            16, 2, 6, new double[] {0, 1.6, 3.6}, 7, new double[] {0.3, 0.75}, new double[] {0.6});

    static final Detail REDUCED =
        new Detail(
            10, 2, 4, new double[] {0, 3.6}, 14, new double[] {0.35, 0.8}, new double[] {0.6});
  }

  private final MeshSketch sketch = new MeshSketch();
  private final Detail detail;
  private final List<RootSleeve> sleeves;
  private final double[] places;

  private SacShell(Detail detail, DuralSac sac, List<RootSleeve> sleeves) {
    this.detail = detail;
    this.sleeves = sleeves;
    TreeMap<Double, Boolean> wanted = new TreeMap<>();
    for (RootSleeve sleeve : sleeves) {
      for (int k = 0; k <= detail.window(); k++) {
        wanted.put(mouthRow(sleeve, k), true);
      }
    }
    for (double above : new double[] {2.6, 1.5, 0.75, 0.25}) {
      wanted.put(sac.endMm() - above, true);
    }
    places = DuralSac.filled(wanted, detail.stepMm());
  }

  /** A membrane between two sides. */
  static TriangleMesh of(
      Detail detail, ShellSide outer, ShellSide inner, List<RootSleeve> sleeves) {
    SacShell shell = new SacShell(detail, outer.sac(), sleeves);
    int[] outerRim = shell.side(outer, detail.outerRings());
    int mark = shell.sketch.mark();
    int[] innerRim = shell.side(inner, detail.innerRings());
    shell.sketch.turn(mark);
    shell.sketch.band(innerRim, outerRim);
    return shell.sketch.mesh();
  }

  private double mouthRow(RootSleeve sleeve, int row) {
    double t = (double) row / detail.window();
    return sleeve.fromMm() * (1 - t) + sleeve.toMm() * t;
  }

  /** Draws one side with its outward face out, and returns its rim. */
  private int[] side(ShellSide side, double[] rings) {
    int[][] rows = new int[places.length][];
    for (int i = 0; i < places.length; i++) {
      rows[i] = row(side, places[i], 1);
    }
    int[] rim = row(side, detail.rimRows()[0], detail.rimFactor());
    int[] above = rim;
    for (int i = 1; i < detail.rimRows().length; i++) {
      int[] below = row(side, detail.rimRows()[i], detail.rimFactor());
      sketch.band(above, below);
      above = below;
    }
    sketch.band(above, rows[0]);
    boolean[][] open = new boolean[places.length][detail.around()];
    sleeves.forEach(sleeve -> open(sleeve, rows, open, side, rings));
    for (int i = 0; i + 1 < rows.length; i++) {
      wall(rows[i], rows[i + 1], open[i]);
    }
    sketch.floor(rows[rows.length - 1], sketch.vertex(side.tip()));
    return rim;
  }

  /** The first column of the right-hand mouths is number 0. */
  private double angle(double column) {
    return (column - detail.window() / 2.0) * 2 * Math.PI / detail.around();
  }

  private int[] row(ShellSide side, double place, int factor) {
    List<Vector3d> points = new ArrayList<>();
    for (int j = 0; j < detail.around() * factor; j++) {
      points.add(side.wall(place, angle((double) j / factor)));
    }
    return sketch.ring(points);
  }

  private void wall(int[] upper, int[] lower, boolean[] open) {
    for (int j = 0; j < upper.length; j++) {
      int next = (j + 1) % upper.length;
      if (!open[j]) {
        sketch.quad(upper[j], lower[j], lower[next], upper[next]);
      }
    }
  }

  /** Opens the wall at a sleeve's mouth and draws the finger from there. */
  private void open(
      RootSleeve sleeve, int[][] rows, boolean[][] open, ShellSide side, double[] rings) {
    int w = detail.window();
    int first = 0;
    while (places[first] < sleeve.fromMm() - 1e-9) {
      first++;
    }
    int column = sleeve.side() > 0 ? 0 : detail.around() / 2;
    for (int i = 0; i < w; i++) {
      for (int j = 0; j < w; j++) {
        open[first + i][column + j] = true;
      }
    }
    List<int[]> loop = new ArrayList<>();
    for (int k = 0; k < w; k++) {
      loop.add(new int[] {0, k});
    }
    for (int k = 0; k < w; k++) {
      loop.add(new int[] {k, w});
    }
    for (int k = w; k > 0; k--) {
      loop.add(new int[] {w, k});
    }
    for (int k = w; k > 0; k--) {
      loop.add(new int[] {k, 0});
    }
    int[] mouth = new int[loop.size()];
    List<Vector3d> points = new ArrayList<>();
    for (int k = 0; k < mouth.length; k++) {
      int[] at = loop.get(k);
      mouth[k] = rows[first + at[0]][column + at[1]];
      points.add(side.wall(places[first + at[0]], angle(column + at[1])));
    }
    finger(sleeve, side, rings, mouth, points);
  }

  private void finger(
      RootSleeve sleeve, ShellSide side, double[] rings, int[] mouth, List<Vector3d> points) {
    int n = mouth.length;
    Vector3d along = sleeve.direction(0);
    Vector3d across = new Vector3d(points.get(detail.window())).sub(points.get(0));
    int[] last = mouth;
    for (double share : rings) {
      along = sleeve.direction(share * side.sleeveEnd());
      across.fma(-across.dot(along), along).normalize();
      Vector3d other = new Vector3d(along).negate().cross(across);
      List<Vector3d> ring = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        double angle = -0.75 * Math.PI + 2 * Math.PI * k / n;
        Vector3d out = new Vector3d(across).mul(Math.cos(angle)).fma(Math.sin(angle), other);
        ring.add(side.sleeve(sleeve, share, points.get(k), out));
      }
      int[] next = sketch.ring(ring);
      sketch.band(last, next);
      last = next;
    }
    sketch.floor(last, sketch.vertex(sleeve.at(side.sleeveEnd())));
  }
}
