package sutura.model.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;

/**
 * One vertebra, measured.
 *
 * @param body empty for the atlas
 */
record Vertebra(
    StructureId id, Probe probe, Optional<BodyMeasures> body, SortedMap<String, Double> measures) {
  static Vertebra of(StructureId id, @Nullable TriangleMesh mesh, @Nullable OwnFrame frame) {
    if (mesh == null || frame == null) {
      throw new IllegalArgumentException(id + " has no mesh or no frame");
    }
    Probe probe = new Probe(mesh, frame);
    if (id.equals(ColumnMeasures.ATLAS)) {
      return new Vertebra(
          id, probe, Optional.empty(), new TreeMap<>(VertebraMeasures.ofAtlas(probe)));
    }
    Optional<BodyMeasures> body = BodyMeasures.of(probe);
    boolean axis = id.equals(ColumnMeasures.AXIS);
    SortedMap<String, Double> measures = new TreeMap<>();
    body.ifPresent(
        b ->
            measures.putAll(
                axis ? VertebraMeasures.ofAxis(probe, b) : VertebraMeasures.of(probe, b)));
    return new Vertebra(id, probe, body, measures);
  }

  /** The name in tables: {@code C1} to {@code L5}. */
  String level() {
    if (id.equals(ColumnMeasures.ATLAS)) {
      return "C1";
    }
    return id.equals(ColumnMeasures.AXIS)
        ? "C2"
        : id.value().replace("vertebra-", "").toUpperCase(Locale.ROOT);
  }
}
