package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.Problem;

class SectionCodecTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final SceneState BLANK =
      SceneState.initial(Camera.anywhere(), CATALOGUE.structures().values());

  private static SceneCodec.Reading read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SceneCodec.read(bytes, "test", CATALOGUE, BLANK);
  }

  private static SceneCodec.Reading readSection(String section) {
    return read("{\"format\":\"sutura-scene\",\"version\":1,\"section\":" + section + "}");
  }

  @Test
  void aSceneFileKeepsPlanesAndScan() {
    Section section =
        Section.NONE
            .with(SectionPlane.at(SectionPlane.Kind.SAGITTAL, 4.25, false))
            .with(SectionPlane.at(SectionPlane.Kind.AXIAL, -12.5, true).withOn(false))
            .with(SectionPlane.free(new Vector3d(0, 0, 30), new Vector3d(0.6, 0, 0.8)))
            .with(new ScanView(ScanView.Source.MRI, 90, 180));
    StructureId brain = StructureId.of("cerebellum");
    TreeMap<StructureId, Appearance> looks = new TreeMap<>(BLANK.appearance());
    looks.put(brain, BLANK.appearanceOf(brain).withCut(false));
    SceneState scene = BLANK.withAppearance(looks).withSection(section);
    SceneCodec.Reading reading = read(SceneCodec.text(scene, CATALOGUE));
    assertEquals(java.util.List.of(), reading.problems());
    Section back = reading.scene().orElseThrow().section();
    assertEquals(section.scan(), back.scan());
    assertEquals(section.planes().keySet(), back.planes().keySet());
    section
        .planes()
        .forEach(
            (kind, plane) -> {
              assertEquals(plane.on(), back.planes().get(kind).on());
              assertEquals(plane.offsetMm(), back.planes().get(kind).offsetMm(), 1e-5);
              assertEquals(0, plane.normal().distance(back.planes().get(kind).normal()), 1e-6);
            });
    assertTrue(!reading.scene().orElseThrow().appearanceOf(brain).cut());
  }

  @Test
  void faultsOfPlanesAreLocated() {
    SceneCodec.Reading reading =
        readSection(
            "{\"planes\":[{\"kind\":\"axial\",\"normal\":[0,1,0],\"offsetMm\":3},"
                + "{\"kind\":\"oblique\",\"normal\":[0,1,0],\"offsetMm\":3},"
                + "{\"kind\":\"free\",\"normal\":[0,0,0],\"offsetMm\":3},"
                + "{\"kind\":\"coronal\",\"normal\":[0,1,0],\"offsetMm\":7}]}");
    assertEquals(
        java.util.List.of(
            "/section/planes/0/normal", "/section/planes/1/kind", "/section/planes/2/normal"),
        reading.problems().stream().map(Problem::path).toList());
    Section section = reading.scene().orElseThrow().section();
    assertEquals(java.util.Set.of(SectionPlane.Kind.CORONAL), section.planes().keySet());
  }

  @Test
  void theSideThatIsTakenAwayIsTheDocumentedOne() {
    Vector3d front = new Vector3d(0, 60, 0);
    Vector3d above = new Vector3d(0, 0, 60);
    Vector3d patientsLeft = new Vector3d(-60, 0, 0);
    assertTrue(SectionPlane.at(SectionPlane.Kind.AXIAL, 20, false).aboveMm(above) > 0);
    assertTrue(SectionPlane.at(SectionPlane.Kind.CORONAL, -10, false).aboveMm(front) > 0);
    SectionPlane sagittal = SectionPlane.at(SectionPlane.Kind.SAGITTAL, 5, false);
    assertTrue(sagittal.aboveMm(patientsLeft) > 0);
    assertEquals(5, sagittal.atMm(), 1e-12);
    assertEquals(5, sagittal.flip().atMm(), 1e-12);
    assertTrue(sagittal.flip().flipped());
    assertTrue(sagittal.flip().aboveMm(patientsLeft) < 0);
    assertEquals(0, sagittal.aboveMm(new Vector3d(5, 1, 2)), 1e-12);
  }
}
