package sutura.atlas.meninges;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.solid.Curve;

/**
 * Falx cerebri and falx cerebelli, two parts of one sagittal sheet.
 *
 * @param plate x over (y, z)
 * @param freeEdge free edge of the falx cerebri, front to back, RAS mm
 * @param straightSinus where the falx meets the tentorium, front to back, RAS mm
 */
record Falx(HeightPlate plate, List<Vector3dc> freeEdge, List<Vector3dc> straightSinus) {
  /** How deep below the inner table the attached edge ends before its rounding. */
  static final double DEPTH_MM = 0.5;

  private static final double STEP_MM = 2;

  static Falx of(HeadFields head, MeningesSeeds seeds, BrainDistances distances) {
    HeightPlate plate = FalxPlate.of(head, distances);
    List<double[]> edge = new ArrayList<>(seeds.pairs("falx/crista"));
    for (Vector3dc mni : seeds.points("falx/freeEdgeMni")) {
      Vector3d p = head.warp().headFromMni(mni);
      edge.add(new double[] {p.y, p.z});
    }
    List<double[]> sinus = seeds.pairs("straightSinus/line");
    edge.add(sinus.get(0));
    return new Falx(plate, onPlate(plate, edge), onPlate(plate, sinus));
  }

  /** A smooth line on the plate through points of (y, z). */
  static List<Vector3dc> onPlate(HeightPlate plate, List<double[]> points) {
    List<Vector3dc> knots = new ArrayList<>();
    points.forEach(p -> knots.add(new Vector3d(0, p[0], p[1])));
    Curve curve = new Curve(knots);
    List<Vector3dc> line = new ArrayList<>();
    int steps = (int) Math.ceil(curve.lengthMm() / STEP_MM);
    for (int i = 0; i <= steps; i++) {
      Vector3d p = curve.at(i * curve.lengthMm() / steps);
      line.add(new Vector3d(plate.at(p.y, p.z), p.y, p.z));
    }
    return line;
  }

  /** The falx cerebri. */
  HeightFold cerebri(CavityWall wall, MeningesSeeds seeds) {
    List<double[]> corners = new ArrayList<>();
    freeEdge.forEach(p -> corners.add(new double[] {p.y(), p.z()}));
    straightSinus.forEach(p -> corners.add(new double[] {p.y(), p.z()}));
    corners.addAll(seeds.pairs("falx/behind"));
    return fold(wall, corners);
  }

  /** The falx cerebelli. */
  HeightFold cerebelli(CavityWall wall, MeningesSeeds seeds) {
    List<double[]> corners = new ArrayList<>();
    onPlate(plate, seeds.pairs("falxCerebelli/freeEdge"))
        .forEach(p -> corners.add(new double[] {p.y(), p.z()}));
    corners.addAll(seeds.pairs("falxCerebelli/behind"));
    return fold(wall, corners);
  }

  private HeightFold fold(CavityWall wall, List<double[]> corners) {
    return new HeightFold(
        true, plate, FoldEdge.of(true, plate, wall, new Outline(corners), DEPTH_MM), false);
  }
}
