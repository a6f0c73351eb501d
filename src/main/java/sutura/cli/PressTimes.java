package sutura.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.biomech.table.PressTiming;
import sutura.biomech.table.TableOpening;
import sutura.biomech.table.TableSolver;
import sutura.json.JsonValue;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;

/** Times presses that the table of a folder of models answers. */
final class PressTimes {
  private PressTimes() {}

  static JsonValue.Obj of(Path models) {
    Catalogue catalogue = Catalogue.builtIn();
    long start = System.nanoTime();
    TableOpening.Opened opened = TableOpening.open(models, catalogue);
    double openedMs = (System.nanoTime() - start) * 1e-6;
    TableSolver solver =
        opened
            .solver()
            .orElseThrow(
                () ->
                    CommandFailure.badInput(
                        opened.problems().isEmpty()
                            ? models + " has no mobility table"
                            : opened.problems().get(0).line()));
    LoadedModel model = new ModelLoader(new AssimpMeshReader()).load(models, catalogue, false);
    Map<StructureId, float[]> vertices = new TreeMap<>();
    model.meshes().forEach((id, mesh) -> vertices.put(id, mesh.positionsMm()));
    PressTiming timing = PressTiming.of(solver, vertices, catalogue);
    return JsonValue.object()
        .put("openTableMs", openedMs, 1)
        .put("vertices", timing.vertices())
        .put("pressMs", timing.medianMs(), 2)
        .put("pressSlowMs", timing.slowMs(), 2)
        .build();
  }
}
