package sutura.atlas.dentition;

import java.util.ArrayList;
import java.util.List;
import sutura.geometry.Box;

/**
 * The 28 permanent teeth of this head without third molars, for which its arches have no room,
 * biting together.
 */
public final class Dentition {
  /** What stays free between two teeth that meet, mm. */
  private static final double GAP_MM = 0.06;

  /** So far outside a tooth nothing can wear it, mm. */
  private static final double FAR_MM = 0.8;

  private static final Dentition OF_THIS_HEAD = new Dentition();

  private final List<Tooth> upper = DentalArch.teeth(true);
  private final List<Tooth> lower = DentalArch.teeth(false);
  private final List<Tooth> all = new ArrayList<>();

  private Dentition() {
    all.addAll(upper);
    all.addAll(lower);
  }

  /** The teeth of the head that the atlas is built from. */
  public static Dentition ofThisHead() {
    return OF_THIS_HEAD;
  }

  /** Upper teeth, right ones from the midline first. */
  public List<Tooth> upper() {
    return java.util.Collections.unmodifiableList(upper);
  }

  /** Lower teeth, right ones from the midline first. */
  public List<Tooth> lower() {
    return java.util.Collections.unmodifiableList(lower);
  }

  /** All teeth, the upper ones first. */
  public List<Tooth> all() {
    return java.util.Collections.unmodifiableList(all);
  }

  /** The teeth whose boxes meet that of a tooth. */
  public List<Tooth> near(Tooth tooth) {
    Box box = tooth.boxMm();
    return all.stream().filter(t -> t != tooth && meet(t.boxMm(), box)).toList();
  }

  private static boolean meet(Box a, Box b) {
    return a.minMm().x() < b.maxMm().x()
        && b.minMm().x() < a.maxMm().x()
        && a.minMm().y() < b.maxMm().y()
        && b.minMm().y() < a.maxMm().y()
        && a.minMm().z() < b.maxMm().z()
        && b.minMm().z() < a.maxMm().z();
  }

  /** Depth in a tooth whose contacts with its neighbours and antagonists are worn flat, mm. */
  public static double wornDepthMm(Tooth tooth, List<Tooth> near, double x, double y, double z) {
    double own = tooth.depthMm(x, y, z);
    double depth = own;
    for (Tooth other : near) {
      if (depth > -FAR_MM && other.boxHolds(x, y, z)) {
        depth = Math.min(depth, (own - other.depthMm(x, y, z) - GAP_MM) / 2);
      }
    }
    return depth;
  }
}
