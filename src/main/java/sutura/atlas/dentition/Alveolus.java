package sutura.atlas.dentition;

import org.joml.Vector3d;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The bone round the roots of a tooth: a wall that follows the roots and makes the jugum over them,
 * up to a margin that follows the cervical line.
 *
 * @param tooth whose roots
 * @param wallMm thickness of the wall
 */
public record Alveolus(Tooth tooth, double wallMm) implements Solid {
  /**
   * Height of the cervical line over the margin of healthy bone, mm. Source: 1-2 mm by textbooks of
   * periodontology; the value is a project assumption within.
   */
  public static final double MARGIN_MM = 1.7;

  /** Share of the roots' length from which the wall gets thinner towards the tips. */
  private static final double THINNER_FROM = 0.35;

  /** Thickness of the wall at the tips as a share. */
  private static final double LEAST_SHARE = 0.65;

  /** How far the margin follows the course of the cervical line. */
  private static final double SCALLOP = 0.65;

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d p = tooth.own(x, y, z);
    double along = -p.z / tooth.form().rootMm();
    double share = Math.max(0, Math.min(1, (along - THINNER_FROM) / (1 - THINNER_FROM)));
    double wall = tooth.rootDepthMm(x, y, z) + wallMm * (1 - (1 - LEAST_SHARE) * share);
    return Math.min(wall, belowMarginMm(p));
  }

  /** How far below the bone's margin a place of the tooth's own frame lies, mm. */
  private double belowMarginMm(Vector3d own) {
    return SCALLOP * tooth.cervicalMm(own.x, own.y) - MARGIN_MM - own.z;
  }

  /** How far below the bone's margin a place lies, mm; negative where the crowns are. RAS mm. */
  public double belowMarginMm(double x, double y, double z) {
    return belowMarginMm(tooth.own(x, y, z));
  }

  /** How far beside the tooth along the arch a place lies, in half widths of the tooth. */
  public double besides(double x, double y, double z) {
    return Math.abs(tooth.own(x, y, z).x) / (tooth.form().widthMm() / 2);
  }

  @Override
  public Box boxMm() {
    Box box = tooth.boxMm();
    Vector3d grown = new Vector3d(wallMm);
    return new Box(box.minMm().sub(grown, new Vector3d()), box.maxMm().add(grown, new Vector3d()));
  }
}
