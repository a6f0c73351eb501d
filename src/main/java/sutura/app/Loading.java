package sutura.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.render.pass.PackedMeshes;

/**
 * The models, read and packed away from the render thread.
 *
 * @param catalogue names of the structures
 * @param model what was read, with its faults
 * @param packed vertex data for the graphics card
 */
public record Loading(Catalogue catalogue, LoadedModel model, PackedMeshes packed) {
  /**
   * Starts reading.
   *
   * @param reducedDetail also the meshes with fewer triangles
   */
  public static CompletableFuture<Loading> start(Path folder, boolean reducedDetail) {
    return CompletableFuture.supplyAsync(() -> load(folder, reducedDetail));
  }

  private static Loading load(Path folder, boolean reducedDetail) {
    Catalogue catalogue = Catalogue.builtIn();
    ModelLoader loader = new ModelLoader(new AssimpMeshReader());
    LoadedModel model = loader.load(folder, catalogue, false);
    Map<StructureId, TriangleMesh> reduced =
        reducedDetail ? loader.load(folder, catalogue, true).meshes() : Map.of();
    return new Loading(catalogue, model, PackedMeshes.of(model.meshes(), reduced));
  }
}
