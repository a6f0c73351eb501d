package sutura.model.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.atlas.spine.ColumnPlans;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.Problem;
import sutura.model.assimp.AssimpMeshReader;
import sutura.model.measure.ColumnPlan;
import sutura.testing.Require;

/** The models that come with the program: whole, sound, and of the size of a human skull. */
class ShippedModelsTest {
  private static final Set<String> INSIDE =
      Set.of("meninges", "brain", "ventricles", "csf", "sinuses");

  private static final Set<String> COLUMN = Set.of("spine", "spinal-meninges", "context");

  private static final Set<String> LABELS_ONLY =
      Set.of("subarachnoid-space", "spinal-epidural-space", "spinal-subarachnoid-space");

  private static LoadedModel load(boolean reducedDetail) throws IOException {
    return new ModelLoader(new AssimpMeshReader())
        .load(Require.models(), Catalogue.builtIn(), reducedDetail);
  }

  @Test
  void everyMeshIsSoundAndInTheCatalogue() throws IOException {
    LoadedModel model = load(false);
    assertEquals(List.of(), model.problems());
    assertEquals(wanted(model), model.meshes().keySet());
    Verification found =
        ModelVerifier.verify(model, Require.models().toString(), ColumnPlans.builtIn());
    assertEquals(
        List.of(),
        found.problems().stream()
            .filter(p -> p.severity() != Problem.Severity.WARNING)
            .map(Problem::line)
            .toList());
    for (StructureCheck check : found.structures()) {
      String id = check.entry().structure().id().value();
      assertTrue(check.closed() && check.outward(), id);
      assertEquals(0, check.degenerateTriangles(), id);
      assertTrue(check.measures().getOrDefault("gapP95Mm", 0.0) <= 0.2, id);
    }
    long cranialBones =
        found.structures().stream()
            .filter(c -> c.entry().structure().tissue() == Tissue.BONE)
            .count();
    assertTrue(cranialBones >= 22, cranialBones + " bones");
    int whole = found.triangles();
    int most = model.volumes().isEmpty() ? 650_000 : 1_650_000;
    assertTrue(whole >= 400_000 && whole <= most, whole + " triangles");
    double lengthMm = found.measures().getOrDefault("cranialLengthMm", 0.0);
    double breadthMm = found.measures().getOrDefault("cranialBreadthMm", 0.0);
    assertTrue(lengthMm >= 185 && lengthMm <= 193, "length " + lengthMm);
    assertTrue(breadthMm >= 136 && breadthMm <= 142, "breadth " + breadthMm);
  }

  /**
   * All of the catalogue but what is a region of a label volume alone; inside and column if they
   * are there.
   */
  private static Set<StructureId> wanted(LoadedModel model) {
    Set<StructureId> wanted = new HashSet<>(Catalogue.builtIn().structures().keySet());
    LABELS_ONLY.forEach(id -> wanted.remove(StructureId.of(id)));
    if (model.entry(StructureId.of("atlas")).isEmpty()) {
      wanted.removeIf(ShippedModelsTest::isOfColumn);
    }
    if (model.volumes().isEmpty()) {
      wanted.removeIf(id -> INSIDE.contains(groupOf(id)));
    }
    return wanted;
  }

  private static boolean isOfColumn(StructureId id) {
    return COLUMN.contains(groupOf(id))
        || id.value().equals("lumbar-cistern")
        || Catalogue.builtIn().find(id).orElseThrow().subgroup().equals("column");
  }

  private static String groupOf(StructureId id) {
    return Catalogue.builtIn().find(id).orElseThrow().group().value();
  }

  @Test
  void atLeastTwentyEightOpeningsArePassable() throws IOException {
    Verification found = ModelVerifier.verify(load(false), "models", ColumnPlan.NONE);
    long open = found.openings().stream().filter(o -> o.wantedRadiusMm() > 0 && o.open()).count();
    assertTrue(open >= 28, open + " openings are open");
    assertTrue(found.openings().stream().allMatch(OpeningCheck::isAsStated));
  }

  @Test
  void theSidesAreNotSwapped() throws IOException {
    LoadedModel model = load(false);
    model
        .meshes()
        .forEach(
            (id, mesh) -> {
              double x = mesh.box().centreMm().x;
              if (id.value().endsWith("-left")) {
                assertTrue(x < 0, id + " at x " + x + ": the patient's left is -x");
              } else if (id.value().endsWith("-right")) {
                assertTrue(x > 0, id + " at x " + x + ": the patient's right is +x");
              }
            });
    assertTrue(yOf(model, "nasal-bone-left") > yOf(model, "occipital-bone") + 100);
  }

  private static double yOf(LoadedModel model, String id) {
    return model.entries().get(StructureId.of(id)).boxMm().centreMm().y;
  }

  @Test
  void theReducedMeshesAreTheSameBonesWithFewerTriangles() throws IOException {
    LoadedModel full = load(false);
    LoadedModel reduced = load(true);
    assertEquals(full.meshes().keySet(), reduced.meshes().keySet());
    int fullSum = full.meshes().values().stream().mapToInt(m -> m.triangleCount()).sum();
    int reducedSum = reduced.meshes().values().stream().mapToInt(m -> m.triangleCount()).sum();
    assertTrue(reducedSum < fullSum / 2, reducedSum + " of " + fullSum);
    StructureId frontal = StructureId.of("frontal-bone");
    double fullMm3 = full.meshes().get(frontal).volumeMm3();
    assertEquals(fullMm3, reduced.meshes().get(frontal).volumeMm3(), 0.05 * fullMm3);
  }
}
