package sutura.app;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.nutation.SacralGeometry;
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
 * @param asked structures whose full meshes were read so far; others may have reduced ones alone
 * @param askedReduced structures whose reduced meshes were read so far
 * @param packed vertex data of what was read last, for the graphics card
 */
public record Loading(
    Catalogue catalogue,
    ModelFolder folder,
    boolean reducedDetail,
    LoadedModel model,
    Set<StructureId> asked,
    Set<StructureId> askedReduced,
    PackedMeshes packed) {
  public Loading {
    asked = Set.copyOf(asked);
    askedReduced = Set.copyOf(askedReduced);
  }

  /** Of which structures the meshes with fewer triangles do, for a beginning. */
  @FunctionalInterface
  public interface Enough {
    /** Of all structures the full meshes are wanted at once. */
    Enough FULL = (listed, shown) -> Set.of();

    /** The full meshes can follow. */
    Enough REDUCED = (listed, shown) -> shown;

    /**
     * Those of the shown structures.
     *
     * @param listed the models, of which nothing is read yet
     */
    Set<StructureId> of(Loading listed, Set<StructureId> shown);
  }

  /**
   * Starts reading the files that the first scene needs.
   *
   * @param scene the first scene, from wherever it is seen, of a model that is known but not read
   * @param reducedDetail also the meshes with fewer triangles
   * @param enough where they are enough
   */
  public static CompletableFuture<Loading> start(
      Path folder, Function<LoadedModel, SceneState> scene, boolean reducedDetail, Enough enough) {
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
                  Set.of(),
                  PackedMeshes.of(Map.of(), Map.of()));
          SceneState first = scene.apply(listed);
          Set<StructureId> shown = nothing.missing(first);
          Set<StructureId> coarse = new LinkedHashSet<>(enough.of(nothing, shown));
          coarse.removeAll(measured(first));
          return coarse.isEmpty() ? nothing.with(shown) : nothing.with(shown, coarse);
        });
  }

  /** Reads reduced meshes of some structures, and full ones of the others in other files. */
  private Loading with(Set<StructureId> shown, Set<StructureId> coarse) {
    Set<StructureId> fine = new LinkedHashSet<>(shown);
    fine.removeAll(coarse);
    Set<StructureId> full = folder.together(fine);
    Set<StructureId> lower = new LinkedHashSet<>(coarse);
    lower.removeIf(id -> !reducedDetail && full.contains(id));
    ModelFolder.Part reduced = folder.read(lower, true);
    ModelFolder.Part part = folder.read(fine, false);
    return new Loading(
        catalogue,
        folder,
        reducedDetail,
        model.with(reduced).with(part),
        part.asked(),
        reduced.asked(),
        PackedMeshes.of(part.meshes(), reduced.meshes()));
  }

  /** What is read to be measured, shown or not. */
  private static Set<StructureId> measured(SceneState scene) {
    return scene.nutation().isPresent() ? SacralGeometry.MEASURED : Set.of();
  }

  /** What a scene shows, or measures, and what was not read yet. */
  public Set<StructureId> missing(SceneState scene) {
    Set<StructureId> missing = new LinkedHashSet<>(model.entries().keySet());
    missing.removeAll(asked);
    if (!missing.isEmpty()) {
      Presentation shown = Presentation.of(scene, catalogue);
      Set<StructureId> measured = measured(scene);
      missing.removeIf(id -> shown.opacityOf(id) <= 0 && !measured.contains(id));
    }
    return missing;
  }

  /** Reads the files of these structures too; only what they hold is packed. */
  public Loading with(Set<StructureId> ids) {
    ModelFolder.Part part = folder.read(ids, false);
    Set<StructureId> lower = new LinkedHashSet<>(reducedDetail ? ids : Set.of());
    lower.removeAll(askedReduced);
    ModelFolder.Part reduced = folder.read(lower, true);
    Set<StructureId> all = new LinkedHashSet<>(asked);
    all.addAll(part.asked());
    Set<StructureId> allReduced = new LinkedHashSet<>(askedReduced);
    allReduced.addAll(reduced.asked());
    return new Loading(
        catalogue,
        folder,
        reducedDetail,
        model.with(part),
        all,
        allReduced,
        PackedMeshes.of(part.meshes(), reduced.meshes()));
  }
}
