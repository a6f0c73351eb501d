package sutura.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;

/** Lengths and angles of the column as a whole, and where cord and dural sac end. */
final class WholeColumn {
  private final List<Vertebra> column;
  private final Optional<SacrumMeasures> sacrum;
  private final Map<StructureId, TriangleMesh> meshes;

  WholeColumn(
      List<Vertebra> column,
      Optional<SacrumMeasures> sacrum,
      Map<StructureId, TriangleMesh> meshes) {
    this.column = column;
    this.sacrum = sacrum;
    this.meshes = meshes;
  }

  private Optional<Vertebra> vertebra(String level) {
    return column.stream().filter(v -> v.level().equals(level)).findFirst();
  }

  private Optional<BodyMeasures> body(String level) {
    return vertebra(level).flatMap(Vertebra::body);
  }

  SortedMap<String, Double> measures() {
    SortedMap<String, Double> measures = new TreeMap<>();
    angle("cervicalLordosisC2C7Deg", measures, body("C7"), -1, body("C2"), -1);
    angle("thoracicKyphosisT1T12Deg", measures, body("T1"), 1, body("T12"), -1);
    if (body("L1").isPresent() && sacrum.isPresent()) {
      measures.put("lumbarLordosisL1S1Deg", sacrum.get().slopeDeg() - body("L1").get().tiltDeg(1));
    }
    sacrum.ifPresent(s -> measures.put("sacralSlopeDeg", s.slopeDeg()));
    lengths(measures);
    measures.putAll(new CanalContents(meshes, column, sacrum).measures());
    return measures;
  }

  SortedMap<String, String> levels() {
    return new CanalContents(meshes, column, sacrum).levels();
  }

  private static void angle(
      String name,
      SortedMap<String, Double> measures,
      Optional<BodyMeasures> forward,
      int signOfForward,
      Optional<BodyMeasures> backward,
      int signOfBackward) {
    if (forward.isPresent() && backward.isPresent()) {
      measures.put(
          name, forward.get().tiltDeg(signOfForward) - backward.get().tiltDeg(signOfBackward));
    }
  }

  /** Along the curve through the endplates' centres, from the top of the atlas to the tip. */
  private void lengths(SortedMap<String, Double> measures) {
    TriangleMesh coccyx = meshes.get(ColumnMeasures.COCCYX);
    if (column.size() != ColumnMeasures.VERTEBRAE.size() || sacrum.isEmpty() || coccyx == null) {
      return;
    }
    double cervical = region(0, 7);
    double thoracic = region(7, 19);
    double lumbar = region(19, 24);
    double sacral = sacralMm(sacrum.get(), coccyx);
    measures.put("cervicalLengthMm", cervical);
    measures.put("thoracicLengthMm", thoracic);
    measures.put("lumbarLengthMm", lumbar);
    measures.put("sacrumAndCoccyxLengthMm", sacral);
    measures.put("lengthC1ToCoccyxMm", cervical + thoracic + lumbar + sacral);
  }

  /** From the top of the first vertebra of a region to the top of the next region. */
  private double region(int from, int to) {
    List<Vector3d> points = new ArrayList<>();
    for (Vertebra vertebra : column.subList(from, to)) {
      if (vertebra.body().isPresent() && !vertebra.id().equals(ColumnMeasures.AXIS)) {
        points.add(vertebra.body().get().centreMm(1));
        points.add(vertebra.body().get().centreMm(-1));
      } else if (vertebra.body().isPresent()) {
        points.add(vertebra.probe().frame().worldFromLocal(0, 0, 0));
        points.add(vertebra.body().get().centreMm(-1));
      } else {
        points.add(topOfAtlas(vertebra));
      }
    }
    points.add(
        to < column.size()
            ? column.get(to).body().orElseThrow().centreMm(1)
            : sacrum.orElseThrow().endplateMm());
    return lengthMm(points);
  }

  /** Uppermost point of the anterior arch in the mid-plane. */
  private static Vector3d topOfAtlas(Vertebra atlas) {
    OwnFrame frame = atlas.probe().frame();
    float[] p = atlas.probe().positionsMm();
    Vector3d top = new Vector3d(0, 0, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < p.length; i += 3) {
      if (Math.abs(p[i]) < 4 && p[i + 1] > -2 && p[i + 2] > top.z) {
        top.set(0, p[i + 1], p[i + 2]);
      }
    }
    return frame.worldFromLocal(top.x, top.y, top.z);
  }

  /** Along the pelvic surface of the sacrum, then the coccyx to its tip. */
  private static double sacralMm(SacrumMeasures sacrum, TriangleMesh coccyx) {
    return sacrum.curve().lengthMm()
        + SacrumMeasures.ofCoccyx(coccyx).getOrDefault("lengthMm", 0.0);
  }

  static double lengthMm(List<Vector3d> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i).distance(points.get(i - 1));
    }
    return length;
  }
}
