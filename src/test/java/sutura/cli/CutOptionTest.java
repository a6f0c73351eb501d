package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.geometry.Box;
import sutura.scene.Section;
import sutura.scene.SectionPlane;

class CutOptionTest {
  @Test
  void planesAreReadWithTheirSides() {
    List<SectionPlane> planes =
        CutOption.parse("axial:20,sagittal:-3.5:flip,free:1,2,3,0,0,2,coronal:-10");
    assertEquals(4, planes.size());
    assertEquals(20, planes.get(0).atMm(), 1e-12);
    assertEquals(-3.5, planes.get(1).atMm(), 1e-12);
    assertTrue(planes.get(1).flipped());
    assertEquals(3, planes.get(2).offsetMm(), 1e-12);
    assertEquals(-10, planes.get(3).atMm(), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "axial", "axial:x", "oblique:3", "axial:1:left", "free:1,2,3", "axial:NaN"})
  void faultsSayWhatIsExpected(String text) {
    CommandFailure failure = assertThrows(CommandFailure.class, () -> CutOption.parse(text));
    assertTrue(String.valueOf(failure.getMessage()).contains("--cut: expected axial:Z"));
  }

  @Test
  void aKindIsThereOnce() {
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> CutOption.parse("axial:1,axial:2"));
    assertTrue(String.valueOf(failure.getMessage()).contains("only one axial"));
  }

  @Test
  void aPlaneOutsideTheHeadIsToldWithTheRange() {
    Box head = new Box(new Vector3d(-70, -90, -80), new Vector3d(70, 95, 100));
    Section section = Section.NONE.with(SectionPlane.at(SectionPlane.Kind.SAGITTAL, 120, false));
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> CutOption.check(section, head));
    assertEquals(
        "--cut: sagittal:120 lies outside the model; expected -70.0 to 70.0 mm",
        failure.getMessage());
  }
}
