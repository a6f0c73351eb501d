package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/**
 * The denticulate ligament of one side: a frontal sheet along the cord between anterior and
 * posterior roots, whose teeth reach the dura midway between the exits of neighbouring roots, the
 * first above the first cervical nerve, the last above the first lumbar one.
 */
final class DenticulateLigament {
  private static final double HALF_THICKNESS_MM = 0.16;

  /** Width of the sheet between the teeth, as a share of the way from cord to dura. */
  private static final double BASE = 0.2;

  /** Half the length of a tooth at its base, mm. */
  private static final double HALF_TOOTH_MM = 5.5;

  private static final double FIRST_MM = 2.6;

  private final CordForm cord;
  private final ShellSide dura;
  private final List<Double> teeth;

  /**
   * The ligament.
   *
   * @param dura inner side of the dura
   */
  DenticulateLigament(CordForm cord, ShellSide dura, List<RootSleeve> sleeves, int count) {
    this.cord = cord;
    this.dura = dura;
    teeth = new ArrayList<>(List.of(FIRST_MM));
    double last = Double.NaN;
    for (RootSleeve sleeve : sleeves) {
      if (sleeve.side() > 0 && teeth.size() < count) {
        if (!Double.isNaN(last)) {
          teeth.add((last + sleeve.fromMm()) / 2);
        }
        last = sleeve.toMm();
      }
    }
  }

  /** Places of the teeth along the canal, mm. */
  List<Double> teethMm() {
    return List.copyOf(teeth);
  }

  TriangleMesh mesh(int side, boolean reduced) {
    TreeMap<Double, Boolean> wanted = new TreeMap<>();
    double[] near =
        reduced
            ? new double[] {-HALF_TOOTH_MM, -1, 0, 1, HALF_TOOTH_MM}
            : new double[] {-HALF_TOOTH_MM, -3, -1.3, -0.45, 0, 0.45, 1.3, 3, HALF_TOOTH_MM};
    double end = teeth.get(teeth.size() - 1) + 1.5;
    for (double tooth : teeth) {
      for (double beside : near) {
        if (tooth + beside >= 1 && tooth + beside <= end) {
          wanted.put(tooth + beside, true);
        }
      }
    }
    wanted.put(end, true);
    double[] places = DuralSac.filled(wanted, reduced ? 20 : 6);
    List<List<Vector3d>> sections = new ArrayList<>();
    for (double place : places) {
      sections.add(section(place, side));
    }
    Vector3d top = middle(sections.get(0));
    return MeshSketch.stacked(sections, top, middle(sections.get(sections.size() - 1)));
  }

  private static Vector3d middle(List<Vector3d> section) {
    Vector3d sum = new Vector3d();
    section.forEach(sum::add);
    return sum.div(section.size());
  }

  /** How far the sheet reaches from the cord to the dura. */
  private double reach(double along) {
    double most = BASE;
    for (double tooth : teeth) {
      double d = Math.min(1, Math.abs(along - tooth) / HALF_TOOTH_MM);
      most = Math.max(most, BASE + (1 - BASE) * Math.pow(1 - d, 2.2));
    }
    return most;
  }

  private List<Vector3d> section(double along, int side) {
    double angle = side > 0 ? 0 : Math.PI;
    Vector3d edge = cord.surface(along, angle, 0);
    Vector3dc inner = new Vector3d(edge).lerp(cord.centreMm(along), 0.08);
    Vector3dc outer = new Vector3d(edge).lerp(dura.wall(along, angle), reach(along));
    Vector3d front = cord.surface(along, Math.PI / 2, 0).sub(cord.centreMm(along)).normalize();
    Vector3d first = side > 0 ? new Vector3d(outer) : new Vector3d(inner);
    Vector3d second = side > 0 ? new Vector3d(inner) : new Vector3d(outer);
    double h = HALF_THICKNESS_MM;
    return List.of(
        new Vector3d(first).fma(-h, front),
        new Vector3d(first).fma(h, front),
        new Vector3d(second).fma(h, front),
        new Vector3d(second).fma(-h, front));
  }
}
