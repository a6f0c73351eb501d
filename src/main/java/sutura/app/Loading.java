package sutura.app;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.render.pass.PackedMeshes;
import sutura.scene.Presentation;
import sutura.scene.SceneState;

/**
 * The models as far as a scene needs them, read and packed away from the render thread.
 *
 * @param catalogue names of the structures
 * @param folder where more meshes can be read
 * @param reducedDetail whether the meshes with fewer triangles are read as well
 * @param model what was read so far, with its faults
 * @param asked structures whose files were read so far
 * @param packed vertex data of what was read last, for the graphics card
 */
public record Loading(
    Catalogue catalogue,
    ModelFolder folder,
    boolean reducedDetail,
    LoadedModel model,
    Set<StructureId> asked,
    PackedMeshes packed) {
  public Loading {
    asked = Set.copyOf(asked);
  }

  /**
   * Starts reading the files that the first scene needs.
   *
   * @param scene the first scene, from wherever it is seen, of a model that is known but not read
   * @param reducedDetail also the meshes with fewer triangles
   */
  public static CompletableFuture<Loading> start(
      Path folder, Function<LoadedModel, SceneState> scene, boolean reducedDetail) {
    return CompletableFuture.supplyAsync(
        () -> {
          Catalogue catalogue = Catalogue.builtIn();
          ModelFolder opened = new ModelLoader(new AssimpMeshReader()).open(folder, catalogue);
          LoadedModel listed = opened.listed();
          Loading nothing =
              new Loading(
                  catalogue,
                  opened,
                  reducedDetail,
                  listed,
                  Set.of(),
                  PackedMeshes.of(Map.of(), Map.of()));
          return nothing.with(nothing.missing(scene.apply(listed)));
        });
  }

  /** What a scene shows and what was not read yet. */
  public Set<StructureId> missing(SceneState scene) {
    Set<StructureId> missing = new LinkedHashSet<>(model.entries().keySet());
    missing.removeAll(asked);
    if (!missing.isEmpty()) {
      Presentation shown = Presentation.of(scene, catalogue);
      missing.removeIf(id -> shown.opacityOf(id) <= 0);
    }
    return missing;
  }

  /** Reads the files of these structures too; only what they hold is packed. */
  public Loading with(Set<StructureId> ids) {
    ModelFolder.Part part = folder.read(ids, false);
    Map<StructureId, TriangleMesh> reduced =
        reducedDetail ? folder.read(ids, true).meshes() : Map.of();
    Set<StructureId> all = new LinkedHashSet<>(asked);
    all.addAll(part.asked());
    return new Loading(
        catalogue,
        folder,
        reducedDetail,
        model.with(part),
        all,
        PackedMeshes.of(part.meshes(), reduced));
  }
}
