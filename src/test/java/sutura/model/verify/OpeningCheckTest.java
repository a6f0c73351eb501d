package sutura.model.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.model.measure.ColumnPlan;
import sutura.testing.ModelFixture;

class OpeningCheckTest {
  private static final StructureId OVALE = StructureId.of("foramen-ovale-left");

  /** Two boxes 4 mm apart, and an opening whose course is given. */
  private static LoadedModel model(double wantedMm, Vector3dc... courseMm) {
    Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    meshes.put("frontal-bone", ModelFixture.box(0, 0, 0, 20));
    meshes.put("occipital-bone", ModelFixture.box(24, 0, 0, 20));
    meshes.put(OVALE.value(), ModelFixture.box(20, 8, 8, 4));
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    for (Manifest.Item item : ModelFixture.manifest(meshes).items()) {
      entries.put(item.entry().structure().id(), item.entry());
    }
    entries.computeIfPresent(OVALE, (id, entry) -> withCourse(entry, wantedMm, courseMm));
    Map<StructureId, TriangleMesh> found = new LinkedHashMap<>();
    meshes.forEach((id, mesh) -> found.put(StructureId.of(id), mesh));
    return new LoadedModel(entries, found, new TreeMap<>(), Map.of(), List.of());
  }

  private static ModelEntry withCourse(ModelEntry e, double wantedMm, Vector3dc... courseMm) {
    return new ModelEntry(
        e.structure(),
        e.provenance(),
        e.provenanceNote(),
        e.licence(),
        e.source(),
        e.volumeMl(),
        e.boxMm(),
        e.triangles(),
        List.of(courseMm),
        Optional.empty(),
        wantedMm > 0 ? Map.of("openRadiusMm", wantedMm) : Map.of());
  }

  private static boolean isNamed(Verification found) {
    return found.problems().stream().anyMatch(p -> p.path().equals(OVALE.value()));
  }

  @Test
  void aGapIsOpenThoughItsOwnMarkLiesInIt() {
    LoadedModel model = model(0.3, new Vector3d(22, 10, -5), new Vector3d(22, 10, 25));
    Verification found = ModelVerifier.verify(model, "models", ColumnPlan.NONE);
    OpeningCheck check = found.openings().get(0);
    assertTrue(check.open());
    assertEquals(2, check.freeRadiusMm(), 1e-6);
    assertFalse(isNamed(found));
    assertTrue(VerificationCodec.text(found).contains("\"freeRadiusMm\": 2"));
  }

  @Test
  void aClosedOneIsAnErrorAndSoIsOneTooTight() {
    LoadedModel closed = model(0.3, new Vector3d(22, 10, -5), new Vector3d(16, 10, 25));
    assertTrue(isNamed(ModelVerifier.verify(closed, "models", ColumnPlan.NONE)));
    LoadedModel tight = model(2.5, new Vector3d(22, 10, -5), new Vector3d(22, 10, 25));
    assertTrue(isNamed(ModelVerifier.verify(tight, "models", ColumnPlan.NONE)));
  }

  @Test
  void whatNeedNotBeOpenMayBeClosed() {
    LoadedModel model = model(0, new Vector3d(22, 10, -5), new Vector3d(16, 10, 25));
    Verification found = ModelVerifier.verify(model, "models", ColumnPlan.NONE);
    assertFalse(found.openings().get(0).open());
    assertFalse(isNamed(found));
  }
}
