package sutura.model.measure;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;

/**
 * The vertebral canal as found on the mesh of its vertebra: the least way from the body, or the
 * atlas's anterior arch, to the vertebral arch in the mid-plane, and the least distance of the
 * pedicles.
 */
final class CanalMeasures {
  private static final double STEP_MM = 0.5;
  private static final double WIDEST_MM = 45;

  /** Certainly in the canal, so far behind its front wall, mm. */
  private static final double IN_CANAL_MM = 6;

  private static final double SIDE_MM = 24;

  /** Own y of the wall in front of the canal, mm. */
  private final double frontMm;

  private final double lowMm;
  private final double highMm;
  private final Probe probe;

  /**
   * @param frontMm the wall in front of the canal, own y, mm
   * @param lowMm lowest level to look at, own z, mm
   * @param highMm highest level, own z, mm
   */
  CanalMeasures(Probe probe, double frontMm, double lowMm, double highMm) {
    this.probe = probe;
    this.frontMm = frontMm;
    this.lowMm = lowMm;
    this.highMm = highMm;
  }

  /**
   * Least depth in the mid-plane.
   *
   * @param zMm the level where it is
   * @param backMm own y of the arch there
   */
  record Depth(double depthMm, double zMm, double backMm) {}

  java.util.Optional<Depth> depth() {
    java.util.Optional<Depth> least = java.util.Optional.empty();
    for (double z = lowMm; z <= highMm; z += STEP_MM) {
      OptionalDouble forward = probe.toSurface(0, frontMm - IN_CANAL_MM, z, 1, 1, 2 * IN_CANAL_MM);
      OptionalDouble backward = probe.toSurface(0, frontMm - IN_CANAL_MM, z, 1, -1, WIDEST_MM);
      if (forward.isPresent() && backward.isPresent()) {
        double depth = forward.getAsDouble() + backward.getAsDouble();
        if (least.isEmpty() || depth < least.get().depthMm()) {
          least =
              java.util.Optional.of(
                  new Depth(depth, z, frontMm - IN_CANAL_MM - backward.getAsDouble()));
        }
      }
    }
    return least;
  }

  /** Least width between the pedicles: at each level where there are some, the widest place. */
  OptionalDouble widthMm(double depthMm) {
    double least = Double.POSITIVE_INFINITY;
    for (double z = lowMm; z <= highMm; z += STEP_MM) {
      if (isClosed(0.3 * depthMm, z) && isClosed(0.5 * depthMm, z)) {
        double widest = 0;
        for (double part = 0.1; part <= 0.85; part += 0.05) {
          widest = Math.max(widest, width(part * depthMm, z).orElse(0));
        }
        least = Math.min(least, widest);
      }
    }
    return Double.isFinite(least) ? OptionalDouble.of(least) : OptionalDouble.empty();
  }

  private boolean isClosed(double behindMm, double z) {
    return width(behindMm, z).isPresent();
  }

  private OptionalDouble width(double behindMm, double z) {
    return probe.span(0, frontMm - behindMm, z, 0, SIDE_MM);
  }

  Map<String, Double> all() {
    Map<String, Double> measures = new TreeMap<>();
    depth()
        .ifPresent(
            found -> {
              measures.put("canalDepthMm", found.depthMm());
              widthMm(found.depthMm()).ifPresent(mm -> measures.put("canalWidthMm", mm));
              measures.put("spinousBehindCanalMm", found.backMm() - tipMm().y);
            });
    return measures;
  }

  /** The hindmost place near the mid-plane: the tip of the spinous process, own frame. */
  Vector3d tipMm() {
    return probe.farthestInMidPlane(new Vector3d(0, -1, 0), 8);
  }
}
