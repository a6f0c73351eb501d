package sutura.atlas.meninges;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.mri.HeadFields.Part;
import sutura.atlas.solid.Curve;
import sutura.geometry.Box;

/**
 * The tentorium cerebelli: a thin plate z over (x, y) between cerebrum and cerebellum, and in front
 * on each side the petroclinoid folds to the clinoid processes.
 *
 * @param plate z over (x, y)
 * @param roof the plate within its edge
 * @param petroclinoid folds between free and attached edge in front of it, left and right
 * @param ridges upper edge of the petrous bones, left and right, from medial to lateral
 */
record Tentorium(
    HeightPlate plate, HeightFold roof, List<SheetFold> petroclinoid, List<List<Vector3dc>> ridges)
    implements Fold {
  private static final double STIFFNESS = 150;

  /** Of the second round, in which the plate is lifted onto the petrous bones. */
  private static final double LIFTED_STIFFNESS = 100;

  private static final int ROUNDS = 3;

  /** Weights of what pins the plate down against 1 where the cleft is narrow. */
  private static final double PINNED = 30;

  private static final double NOTCH = 3;
  private static final double LIFTED = 30;

  private static final double HALF_GAP_MM = 4;
  private static final double WIDEST_GAP_MM = 14;

  /** Between these heights the cleft between cerebrum and cerebellum is looked for, mm. */
  private static final double LOW_MM = -50;

  private static final double HIGH_MM = 12;

  /** How far from the cerebellum's columns the cleft still counts, mm. */
  private static final double BESIDE_MM = 3;

  /** In front of here the sheet runs beside the petrous bone, mm. */
  private static final double PETROUS_Y_MM = -42;

  private static final double PETROUS_X_MM = 57;

  /** Place of the ridge below the cavity's surface: the middle of the dura. */
  private static final double IN_DURA_MM = 0.4;

  /** How deep below the inner table the attached edge ends before its rounding. */
  private static final double DEPTH_MM = 0.6;

  /** From here outwards the sheet leaves the ridge for the turn of the transverse sinus, mm. */
  private static final double RIDGE_END_MM = 50;

  /** Steps across the petroclinoid folds, and along them. */
  private static final int ACROSS = 4;

  private static final int ALONG = 8;

  static Tentorium of(
      HeadFields head, CavityWall wall, MeningesSeeds seeds, BrainDistances distances, Falx falx) {
    List<List<Vector3dc>> ridges =
        List.of(
            PetrousRidge.find(wall, seeds.pairs("ridge/left"), IN_DURA_MM),
            PetrousRidge.find(wall, seeds.pairs("ridge/right"), IN_DURA_MM));
    List<List<Vector3dc>> notch = List.of(notch(falx, seeds, -1), notch(falx, seeds, 1));
    PlateFit fit = fit(head);
    askCleft(fit, distances);
    falx.straightSinus().forEach(p -> fit.pin(p.x(), p.y(), p.z(), PINNED));
    ridges.forEach(ridge -> pin(fit, ridge, PINNED));
    notch.forEach(edge -> pin(fit, edge, NOTCH));
    HeightPlate plate = fit.solve(STIFFNESS);
    Outline outline = outline(ridges, notch);
    for (int round = 1; round < ROUNDS; round++) {
      lift(fit, plate, wall, outline);
      plate = fit.solve(LIFTED_STIFFNESS);
    }
    HeightFold roof =
        new HeightFold(false, plate, FoldEdge.of(false, plate, wall, outline, DEPTH_MM), false);
    return new Tentorium(
        plate,
        roof,
        List.of(
            petroclinoid(plate, ridges.get(0), notch.get(0), seeds, "Left"),
            petroclinoid(plate, ridges.get(1), notch.get(1), seeds, "Right")),
        ridges);
  }

  private static PlateFit fit(HeadFields head) {
    double h = head.grid().spacingMm();
    double front = 12;
    int ny = (int) (front - head.grid().y0Mm());
    return new PlateFit(
        head.grid().x0Mm(), head.grid().y0Mm(), 1, (int) (head.grid().nx() * h), ny);
  }

  private static List<Vector3dc> notch(Falx falx, MeningesSeeds seeds, int side) {
    List<Vector3dc> knots = new ArrayList<>();
    for (Vector3dc p : seeds.points("notch/freeEdge")) {
      double mid = falx.plate().at(p.y(), p.z());
      knots.add(knots.isEmpty() ? new Vector3d(mid, p.y(), p.z()) : mirrored(p, side));
    }
    return line(new Curve(knots), 1);
  }

  private static Vector3d mirrored(Vector3dc p, int side) {
    return new Vector3d(side * p.x(), p.y(), p.z());
  }

  static List<Vector3dc> line(Curve curve, double stepMm) {
    int steps = (int) Math.ceil(curve.lengthMm() / stepMm);
    List<Vector3dc> line = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      line.add(curve.at(i * curve.lengthMm() / steps));
    }
    return line;
  }

  private static void pin(PlateFit fit, List<Vector3dc> line, double strength) {
    line.forEach(p -> fit.pin(p.x(), p.y(), p.z(), strength));
  }

  private static void askCleft(PlateFit fit, BrainDistances distances) {
    Distances cerebrum = distances.to(Part.HEMISPHERE_LEFT, Part.HEMISPHERE_RIGHT);
    Distances cerebellum = distances.to(Part.CEREBELLUM);
    for (int i = 0; i < fit.nu(); i++) {
      for (int j = 0; j < fit.nv(); j++) {
        askCleft(fit, i, j, cerebrum, cerebellum);
      }
    }
  }

  private static void askCleft(
      PlateFit fit, int i, int j, Distances cerebrum, Distances cerebellum) {
    double x = fit.uMm(i);
    double y = fit.vMm(j);
    double narrowest = WIDEST_GAP_MM;
    double height = Double.NaN;
    double beside = Double.POSITIVE_INFINITY;
    double before = Double.NaN;
    for (double z = LOW_MM; z <= HIGH_MM; z += 1) {
      double above = cerebrum.at(x, y, z);
      double below = cerebellum.at(x, y, z);
      double here = above - below;
      beside = Math.min(beside, below);
      if (before > 0 && here <= 0 && above + below < narrowest) {
        narrowest = above + below;
        height = z - here / (here - before);
      }
      before = here;
    }
    if (!Double.isNaN(height) && beside < BESIDE_MM) {
      double gap = narrowest / HALF_GAP_MM;
      fit.ask(i, j, height, 1 / (1 + gap * gap));
    }
  }

  /** The sheet from above: vault, ridges to the seam with the petroclinoid folds, notch. */
  private static Outline outline(List<List<Vector3dc>> ridges, List<List<Vector3dc>> notch) {
    List<double[]> corners = new ArrayList<>();
    corners.add(new double[] {-72, -40});
    List<Vector3dc> left =
        new ArrayList<>(
            ridges.get(0).subList(seam(ridges.get(0), notch.get(0)), ridges.get(0).size()));
    Collections.reverse(left);
    left.addAll(reversed(notch.get(0)));
    left.addAll(notch.get(1));
    left.addAll(ridges.get(1).subList(seam(ridges.get(1), notch.get(1)), ridges.get(1).size()));
    left.removeIf(p -> Math.abs(p.x()) > RIDGE_END_MM);
    left.forEach(p -> corners.add(new double[] {p.x(), p.y()}));
    corners.add(new double[] {72, -40});
    corners.add(new double[] {78, -130});
    corners.add(new double[] {-78, -130});
    return new Outline(corners);
  }

  private static List<Vector3dc> reversed(List<Vector3dc> line) {
    List<Vector3dc> reversed = new ArrayList<>(line);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Where on the ridge the petroclinoid folds begin: level with the end of the notch's edge. */
  private static int seam(List<Vector3dc> ridge, List<Vector3dc> notch) {
    double y = notch.get(notch.size() - 1).y();
    int seam = 0;
    while (seam + 1 < ridge.size() && ridge.get(seam).y() > y) {
      seam++;
    }
    return seam;
  }

  /** Asks for a place just above the floor where the plate would run below it. */
  private static void lift(PlateFit fit, HeightPlate plate, CavityWall wall, Outline outline) {
    for (int i = 0; i < fit.nu(); i++) {
      for (int j = 0; j < fit.nv(); j++) {
        double x = fit.uMm(i);
        double y = fit.vMm(j);
        if (y < PETROUS_Y_MM || Math.abs(x) > PETROUS_X_MM || outline.distanceMm(x, y) > -1) {
          continue;
        }
        double floor = wall.floorMm(x, y, IN_DURA_MM);
        double under = floor - plate.at(x, y);
        if (under > -0.8 && under < 5) {
          fit.ask(i, j, floor + 0.8, LIFTED);
        }
      }
    }
  }

  private static SheetFold petroclinoid(
      HeightPlate plate,
      List<Vector3dc> ridge,
      List<Vector3dc> notch,
      MeningesSeeds seeds,
      String side) {
    int seam = seam(ridge, notch);
    Vector3dc end = notch.get(notch.size() - 1);
    List<Vector3dc> free = new ArrayList<>();
    free.add(new Vector3d(end.x(), end.y(), plate.at(end.x(), end.y())));
    free.addAll(seeds.points("petroclinoid/free" + side));
    List<Vector3dc> attached = new ArrayList<>();
    for (int i = seam; i >= 0; i -= 3) {
      attached.add(ridge.get(i));
    }
    attached.addAll(seeds.points("petroclinoid/attached" + side));
    Curve freeEdge = new Curve(free);
    Curve attachedEdge = new Curve(attached);
    List<List<Vector3dc>> rows = new ArrayList<>();
    for (int r = 0; r <= ACROSS; r++) {
      double across = (double) r / ACROSS;
      Vector3d atSeam = freeEdge.at(0).lerp(attachedEdge.at(0), across, new Vector3d());
      double sag = plate.at(atSeam.x, atSeam.y) - atSeam.z;
      List<Vector3dc> row = new ArrayList<>();
      for (int c = 0; c <= ALONG; c++) {
        double along = (double) c / ALONG;
        Vector3d p = freeEdge.at(along * freeEdge.lengthMm());
        p.lerp(attachedEdge.at(along * attachedEdge.lengthMm()), across);
        row.add(p.add(0, 0, sag * (1 - along) * (1 - along)));
      }
      rows.add(row);
    }
    return SheetFold.of(rows);
  }

  @Override
  public double distanceMm(double x, double y, double z) {
    double distance = roof.distanceMm(x, y, z);
    for (SheetFold fold : petroclinoid) {
      distance = Math.min(distance, fold.distanceMm(x, y, z));
    }
    return distance;
  }

  @Override
  public Box boxMm() {
    Box box = roof.boxMm();
    for (SheetFold fold : petroclinoid) {
      box = box.union(fold.boxMm());
    }
    return box;
  }

  @Override
  public boolean isConstructed(Vector3dc p) {
    double front = DuralFolds.FAR_MM;
    for (SheetFold fold : petroclinoid) {
      front = Math.min(front, fold.distanceMm(p.x(), p.y(), p.z()));
    }
    return front < 0.6;
  }
}
