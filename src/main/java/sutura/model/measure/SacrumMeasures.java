package sutura.model.measure;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;

/** Dimensions of the sacrum in the frame of its endplate of S1, and of the coccyx. */
final class SacrumMeasures {
  private static final double ABOVE_MM = 25;
  private static final double STEP_MM = 0.25;

  /** The endplate ends where the surface has fallen so far below its middle, mm. */
  private static final double RIM_MM = 2.5;

  /** What lies this near to the mid-plane counts as in it, mm. */
  private static final double MIDLINE_MM = 4;

  /** What lies no farther behind the pelvic surface belongs to a body, mm. */
  private static final double BODY_MM = 6;

  private final Probe probe;
  private final double middleZ;
  private final double frontMm;
  private final double backMm;
  private final PelvicCurve curve;

  SacrumMeasures(TriangleMesh mesh, OwnFrame frame) {
    probe = new Probe(mesh, frame);
    middleZ = topMm(0, 0);
    frontMm = edgeMm(1, 1);
    backMm = edgeMm(1, -1);
    Vector3d promontory = new Vector3d(0, frontMm, topMm(0, frontMm - STEP_MM));
    curve = PelvicCurve.of(probe, promontory, farthestFrom(promontory));
  }

  /** The vertex in the mid-plane that is farthest from the promontory: somewhere at the apex. */
  private Vector3d farthestFrom(Vector3d promontory) {
    Vector3d farthest = promontory;
    float[] p = probe.positionsMm();
    for (int i = 0; i < p.length; i += 3) {
      Vector3d at = new Vector3d(p[i], p[i + 1], p[i + 2]);
      boolean farther = at.distance(promontory) > farthest.distance(promontory);
      if (Math.abs(at.x) < MIDLINE_MM && farther) {
        farthest = at;
      }
    }
    return farthest;
  }

  /** Height of the uppermost surface, own z, mm. */
  private double topMm(double x, double y) {
    OptionalDouble down = probe.toSurface(x, y, ABOVE_MM, 2, -1, 2 * ABOVE_MM);
    return ABOVE_MM - down.orElse(2 * ABOVE_MM);
  }

  /** Where the endplate ends along an axis, with its sign, mm. */
  private double edgeMm(int axis, int sign) {
    double at = 0;
    while (at < 50 && Math.abs(top(axis, sign * at) - middleZ) < RIM_MM) {
      at += STEP_MM;
    }
    return sign * at;
  }

  private double top(int axis, double at) {
    return axis == 0 ? topMm(at, 0) : topMm(0, at);
  }

  /** How far down the pelvic curve a point in space lies, mm. */
  double alongMm(Vector3dc world) {
    return curve.alongMm(probe.frame().localFromWorld(world.x(), world.y(), world.z()));
  }

  /** From where to where the middle of a sacral segment reaches down the pelvic curve, mm. */
  double[] bodyRangeMm(TriangleMesh segment) {
    double[] range = {Double.POSITIVE_INFINITY, 0};
    float[] p = segment.positionsMm();
    for (int i = 0; i < p.length; i += 3) {
      Vector3d local = probe.frame().localFromWorld(p[i], p[i + 1], p[i + 2]);
      if (Math.abs(local.x) < MIDLINE_MM && curve.behindMm(local) < BODY_MM) {
        double along = curve.alongMm(local);
        range[0] = Math.min(range[0], along);
        range[1] = Math.max(range[1], along);
      }
    }
    return range;
  }

  PelvicCurve curve() {
    return curve;
  }

  /** Centre of the endplate of S1, RAS mm. */
  Vector3d endplateMm() {
    return probe.frame().worldFromLocal(0, (frontMm + backMm) / 2, middleZ);
  }

  /** How far the endplate's normal leans forward: the sacral slope, degrees. */
  double slopeDeg() {
    double from = 0.8 * backMm;
    double to = 0.8 * frontMm;
    Vector3d behind = probe.frame().worldFromLocal(0, from, topMm(0, from));
    Vector3d before = probe.frame().worldFromLocal(0, to, topMm(0, to));
    return -Math.toDegrees(Math.atan2(before.z - behind.z, before.y - behind.y));
  }

  Map<String, Double> all() {
    Map<String, Double> measures = new TreeMap<>();
    measures.put("heightMm", curve.chordMm());
    measures.put("widthMm", probe.most(0) - probe.least(0));
    measures.put("s1BodyWidthMm", edgeMm(0, 1) - edgeMm(0, -1));
    measures.put("s1BodyDepthMm", frontMm - backMm);
    measures.put("sagittaMm", curve.sagittaMm());
    measures.put("kyphosisDeg", curve.kyphosisDeg());
    measures.putAll(canal());
    measures.putAll(new HiatusMeasures(probe, curve).all());
    measures.putAll(SacralForamina.measures(probe, curve));
    return measures;
  }

  /** Depth and width of the canal behind the body of S1. */
  private Map<String, Double> canal() {
    CanalMeasures canal = new CanalMeasures(probe, backMm - 1.5, middleZ - 26, middleZ - 4);
    Map<String, Double> found = canal.all();
    Map<String, Double> measures = new TreeMap<>();
    found.forEach(
        (name, mm) -> {
          if (name.startsWith("canal")) {
            measures.put(name.replace("Mm", "S1Mm"), mm);
          }
        });
    return measures;
  }

  /** Straight length of the coccyx in the mid-plane, from its base to its tip. */
  static Map<String, Double> ofCoccyx(TriangleMesh mesh) {
    float[] p = mesh.positionsMm();
    double middleX = mesh.box().centreMm().x;
    Vector3d top = new Vector3d(0, 0, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < p.length; i += 3) {
      if (Math.abs(p[i] - middleX) < MIDLINE_MM && p[i + 2] > top.z) {
        top.set(p[i], p[i + 1], p[i + 2]);
      }
    }
    double farthest = 0;
    for (int i = 0; i < p.length; i += 3) {
      if (Math.abs(p[i] - middleX) < MIDLINE_MM) {
        farthest = Math.max(farthest, top.distance(p[i], p[i + 1], p[i + 2]));
      }
    }
    return Map.of("lengthMm", farthest);
  }
}
