package sutura.atlas.vertebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.atlas.column.ColumnPart;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameter;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.Placement;
import sutura.atlas.column.SpinePose;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.spine.ColumnMesher;
import sutura.geometry.TriangleMesh;
import sutura.model.measure.ColumnMeasures;
import sutura.model.measure.OwnFrame;

/** The neck's vertebrae measured on their finished meshes against their rows of the table. */
class CervicalMeasuresTest {
  private static final double BODY = 0.08;
  private static final double REST = 0.1;

  @Test
  void measuresAgreeWithTheTable() {
    Parameters parameters = Parameters.builtIn();
    SpinePose pose = SpinePose.of(parameters);
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    for (ColumnPart part : CervicalVertebrae.of(parameters, pose)) {
      meshes.put(
          part.id(),
          ClosedSurface.surface(
              ClosedSurface.simplified(
                  ColumnMesher.surface(part.solid(), part.stepMm()), part.triangles())));
    }
    Map<StructureId, OwnFrame> frames = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      Placement at = pose.of(level);
      frames.put(level.id(), new OwnFrame(at.originMm(), at.anterior(), at.superior()));
    }
    Map<StructureId, SortedMap<String, Double>> found =
        ColumnMeasures.of(meshes, frames).ofStructures();
    int compared = 0;
    for (Level level : Level.values()) {
      if (level.region() == Level.Region.CERVICAL) {
        compared += compare(level, parameters, found.get(level.id()));
      }
    }
    assertTrue(compared >= 48, compared + " dimensions");
  }

  private static int compare(
      Level level, Parameters parameters, SortedMap<String, Double> measured) {
    int compared = 0;
    for (Map.Entry<String, Double> measure : measured.entrySet()) {
      String quantity = measure.getKey().replace("Mm", "");
      double row = parameters.find(level.name(), quantity).map(Parameter::value).orElse(0.0);
      if (row > 0) {
        double share = quantity.startsWith("endplate") || quantity.startsWith("body") ? BODY : REST;
        assertEquals(row, measure.getValue(), share * row, level + " " + quantity);
        compared++;
      }
    }
    return compared;
  }
}
