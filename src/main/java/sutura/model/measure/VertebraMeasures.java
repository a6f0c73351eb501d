package sutura.model.measure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.geometry.TriangleMesh;

/** Dimensions of one vertebra in its own frame. */
final class VertebraMeasures {
  /** Part of the body's height in which canal and pedicles are looked for, from the middle. */
  private static final double CANAL_PART = 0.55;

  private VertebraMeasures() {}

  /** Of a vertebra with a body between two endplates. */
  static Map<String, Double> of(Probe probe, BodyMeasures body) {
    Map<String, Double> measures = new TreeMap<>(body.all());
    measures.putAll(canal(probe, body));
    return measures;
  }

  /** Of the axis, whose body has no upper endplate but carries the dens. */
  static Map<String, Double> ofAxis(Probe probe, BodyMeasures body) {
    Map<String, Double> measures = new TreeMap<>(body.lower());
    Vector3d tip = probe.farthestInMidPlane(new Vector3d(0, 0, 1), 6);
    double lowest = 0;
    for (double y = -0.4; y <= 0.45; y += 0.05) {
      lowest = Math.max(lowest, body.endplateMm(y * body.depthMm(), -1));
    }
    measures.put("bodyAndDensHeightMm", tip.z + lowest);
    double widest = 0;
    for (double z = tip.z - 9; z < tip.z - 3; z += 0.5) {
      widest = Math.max(widest, probe.span(0, tip.y, z, 0, 20).orElse(0));
    }
    measures.put("densWidthMm", widest);
    measures.putAll(canal(probe, body));
    return measures;
  }

  private static Map<String, Double> canal(Probe probe, BodyMeasures body) {
    double up = CANAL_PART * body.endplateMm(0, 1);
    double down = CANAL_PART * body.endplateMm(0, -1);
    CanalMeasures canal = new CanalMeasures(probe, body.backMm(), -down, up);
    Map<String, Double> measures = new TreeMap<>(canal.all());
    Vector3d tip = canal.tipMm();
    measures.put("spinousFromRimMm", fromTop(body, body.backMm(), tip));
    double middle = body.backMm() + body.depthMm() / 2;
    measures.put("spinousFromEndplateMm", fromTop(body, middle, tip));
    measures.put("transverseSpanMm", probe.most(0) - probe.least(0));
    return measures;
  }

  /** From the upper endplate at a place, or its rim behind, straight to the tip. */
  private static double fromTop(BodyMeasures body, double y, Vector3d tip) {
    return Math.hypot(tip.y - y, tip.z - body.endplateMm(Math.max(y, body.rimMm()), 1));
  }

  /** Of the atlas, a ring without a body. */
  static Map<String, Double> ofAtlas(Probe probe) {
    Map<String, Double> measures = new TreeMap<>(new CanalMeasures(probe, 0, -3, 3).all());
    measures.remove("spinousBehindCanalMm");
    measures.put("transverseSpanMm", probe.most(0) - probe.least(0));
    return measures;
  }

  /** The body of a vertebra, if it has one where the frame says. */
  static Optional<BodyMeasures> body(TriangleMesh mesh, OwnFrame frame) {
    return BodyMeasures.of(new Probe(mesh, frame));
  }
}
