package sutura.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;

/** Length, thickness and end of the cord, and the end of the dural sac. */
final class CanalContents {
  private static final double SLICE_MM = 4;
  private static final List<String> THIRDS = List.of("upper", "middle", "lower");

  private final Map<StructureId, TriangleMesh> meshes;
  private final List<Vertebra> column;
  private final Optional<SacrumMeasures> sacrum;

  CanalContents(
      Map<StructureId, TriangleMesh> meshes,
      List<Vertebra> column,
      Optional<SacrumMeasures> sacrum) {
    this.meshes = meshes;
    this.column = column;
    this.sacrum = sacrum;
  }

  private Optional<TriangleMesh> mesh(String id) {
    return Optional.ofNullable(meshes.get(StructureId.of(id)));
  }

  /** The cord, as slices of a thickness from above to below. */
  private static List<Box> slices(TriangleMesh mesh) {
    Box box = mesh.box();
    int count = Math.max(1, (int) (box.sizeMm().z / SLICE_MM));
    Box[] slices = new Box[count];
    java.util.Arrays.fill(slices, Box.EMPTY);
    float[] p = mesh.positionsMm();
    for (int i = 0; i < p.length; i += 3) {
      double down = (box.maxMm().z() - p[i + 2]) / box.sizeMm().z;
      int slice = (int) Math.min(count - 1, down * count);
      Vector3d at = new Vector3d(p[i], p[i + 1], p[i + 2]);
      slices[slice] = slices[slice].union(new Box(at, at));
    }
    List<Box> filled = new ArrayList<>(List.of(slices));
    filled.removeIf(Box::isEmpty);
    return filled;
  }

  SortedMap<String, Double> measures() {
    SortedMap<String, Double> measures = new TreeMap<>();
    mesh("spinal-cord")
        .ifPresent(
            cord -> {
              List<Box> slices = slices(cord);
              List<Vector3d> axis = new ArrayList<>();
              slices.forEach(slice -> axis.add(slice.centreMm()));
              double ends =
                  slices.get(0).sizeMm().z / 2 + slices.get(slices.size() - 1).sizeMm().z / 2;
              measures.put("cordLengthMm", WholeColumn.lengthMm(axis) + ends);
              put("cordWidthCervicalMm", widest(slices, "C4", "T1"), measures);
              put("cordWidthThoracicMm", widest(slices, "T5", "T8"), measures);
              put("cordWidthLumbarMm", widest(slices, "T10", "L1"), measures);
            });
    return measures;
  }

  private static void put(String name, double value, SortedMap<String, Double> measures) {
    if (value > 0) {
      measures.put(name, value);
    }
  }

  /** Greatest width of slices between the bodies of two vertebrae. */
  private double widest(List<Box> slices, String fromLevel, String toLevel) {
    double top = middleZ(fromLevel);
    double bottom = middleZ(toLevel);
    return slices.stream()
        .filter(slice -> slice.centreMm().z < top && slice.centreMm().z > bottom)
        .mapToDouble(slice -> slice.sizeMm().x)
        .max()
        .orElse(0);
  }

  private double middleZ(String level) {
    return column.stream()
        .filter(v -> v.level().equals(level))
        .findFirst()
        .map(v -> v.probe().frame().originMm().z())
        .orElse(Double.NaN);
  }

  SortedMap<String, String> levels() {
    SortedMap<String, String> levels = new TreeMap<>();
    mesh("spinal-cord").ifPresent(cord -> levels.put("conus", level(lowest(cord))));
    mesh("spinal-arachnoid")
        .or(() -> mesh("spinal-dura"))
        .ifPresent(sac -> levels.put("duralSac", level(lowest(sac))));
    return levels;
  }

  /** The lowest vertex near the column's plane of symmetry. */
  private static Vector3d lowest(TriangleMesh mesh) {
    float[] p = mesh.positionsMm();
    Vector3d lowest = new Vector3d(0, 0, Double.POSITIVE_INFINITY);
    for (int i = 0; i < p.length; i += 3) {
      if (Math.abs(p[i]) < 5 && p[i + 2] < lowest.z) {
        lowest.set(p[i], p[i + 1], p[i + 2]);
      }
    }
    return lowest;
  }

  /** Which third of which vertebra lies beside a point. */
  private String level(Vector3d at) {
    for (Vertebra vertebra : column) {
      Optional<BodyMeasures> body = vertebra.body();
      if (body.isPresent()) {
        double top = body.get().centreMm(1).z;
        double bottom = body.get().centreMm(-1).z;
        if (at.z > top) {
          return "above " + vertebra.level();
        }
        if (at.z > bottom) {
          return third((top - at.z) / (top - bottom)) + " third of " + vertebra.level();
        }
      }
    }
    return sacral(at);
  }

  private static String third(double part) {
    return THIRDS.get((int) Math.min(2, Math.max(0, 3 * part)));
  }

  /** By the sacral segment whose place along the pelvic curve is the point's. */
  private String sacral(Vector3d at) {
    if (sacrum.isEmpty()) {
      return "below L5";
    }
    double along = sacrum.get().alongMm(at);
    for (int segment = 1; segment <= 5; segment++) {
      Optional<TriangleMesh> mesh = mesh("sacral-vertebra-s" + segment);
      if (mesh.isPresent()) {
        double[] range = sacrum.get().bodyRangeMm(mesh.get());
        if (along < range[1] || segment == 5) {
          return third((along - range[0]) / (range[1] - range[0])) + " third of S" + segment;
        }
      }
    }
    double part = along / sacrum.get().curve().lengthMm();
    return "%.0f %% down the sacrum".formatted(100 * part);
  }
}
