package sutura.biomech.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.ModulusRange;
import sutura.biomech.Response;
import sutura.biomech.SkullLabels;
import sutura.biomech.SkullLabelsReader;
import sutura.biomech.Support;
import sutura.biomech.SutureTissues;
import sutura.model.ModelLoader;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The skull that ships, in elements of 4 mm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what it holds is large and goes with it
final class LiveSolverTest {
  private static final double EDGE_MM = 4;
  private static final StructureId PARIETAL = StructureId.of("parietal-bone-left");
  private SkullLabels labels;
  private LiveSolver solver;

  @BeforeAll
  void readOnce() throws IOException {
    labels =
        SkullLabelsReader.read(
                new ModelLoader(
                        file -> {
                          throw new IllegalStateException(file + " is not wanted");
                        })
                    .open(Require.models(), Catalogue.builtIn()))
            .labels()
            .orElseThrow();
    solver = new LiveSolver(labels, Catalogue.builtIn(), EDGE_MM);
  }

  private Experiment press(FusionState state, Support support, double forceN) {
    return new Experiment(
        new Load.Press(labels.landmarkMm("parietal-eminence-left"), forceN),
        SutureTissues.of(
            state, Map.of(), Optional.empty(), Catalogue.builtIn().structures().values()),
        support,
        Experiment.BONE_GPA);
  }

  private Response respond(Experiment experiment) {
    return solver.respond(experiment, Progress.NONE).orElseThrow();
  }

  private float[] field(Response response) {
    Vector3d at = labels.landmarkMm("parietal-eminence-left");
    float[] points = {(float) at.x, (float) at.y, (float) at.z, (float) at.x, -60, 50};
    return response.deformation().displacementsNm(PARIETAL, points).orElseThrow();
  }

  @Test
  void softerSuturesMoveMore() {
    Response fused = respond(press(FusionState.FUSED, Support.PILLOW, 0.049));
    Response open = respond(press(FusionState.OPEN, Support.PILLOW, 0.049));
    Response soft = respond(press(FusionState.SOFT, Support.PILLOW, 0.049));
    assertTrue(fused.patchNm().value() < open.patchNm().value());
    assertTrue(open.patchNm().value() < soft.patchNm().value());
    assertTrue(open.patchNm().value() > 2 && open.patchNm().value() < 100);
    assertEquals(fused.rigidUm().value(), soft.rigidUm().value(), 0.05 * soft.rigidUm().value());
    for (Response response : new Response[] {fused, open, soft}) {
      Estimate patch = response.patchNm();
      assertTrue(patch.low() < patch.value() && patch.value() < patch.high(), "" + patch);
      assertTrue(response.residual() < 1e-4, "residual " + response.residual());
      assertEquals(Response.Method.LIVE, response.method());
    }
  }

  @Test
  void rangeOfBoneAloneIsInProportionToItsModulus() {
    Estimate held = respond(press(FusionState.FUSED, Support.CONDYLES, 1)).patchNm();
    assertEquals(8 / 5.0, held.high() / held.value(), 1e-9);
    assertEquals(8 / 15.0, held.low() / held.value(), 1e-9);
    Estimate lying = respond(press(FusionState.FUSED, Support.PILLOW, 1)).patchNm();
    assertEquals(8 / 5.0, lying.high() / lying.value(), 2e-3);
    assertEquals(8 / 15.0, lying.low() / lying.value(), 2e-3);
  }

  @Test
  void endsOfTheRangeAreThoseSkulls() {
    Experiment experiment = press(FusionState.OPEN, Support.PILLOW, 1);
    Estimate patch = respond(experiment).patchNm();
    Experiment softest = ModulusRange.softest(experiment);
    assertEquals(1, patch.high() / respond(softest).patchNm().value(), 1e-3);
    Experiment stiffest = ModulusRange.stiffest(experiment);
    assertEquals(1, patch.low() / respond(stiffest).patchNm().value(), 1e-3);
  }

  @Test
  void whatIsKeptGivesTheSameAnswer() {
    Experiment experiment = press(FusionState.OPEN, Support.CONDYLES, 1);
    Response first = respond(experiment);
    Response again = respond(experiment);
    Response fresh =
        new LiveSolver(labels, Catalogue.builtIn(), EDGE_MM)
            .respond(experiment, Progress.NONE)
            .orElseThrow();
    for (Response other : new Response[] {again, fresh}) {
      assertEquals(first.patchNm(), other.patchNm());
      assertEquals(first.rigidUm(), other.rigidUm());
      assertEquals(first.sutures().toString(), other.sutures().toString());
      assertArrayEquals(field(first), field(other));
    }
    assertTrue(Arrays.stream(new double[] {field(first)[0]}).allMatch(nm -> nm != 0));
  }

  @Test
  void oldSetUpsAreDropped() {
    SetUps few = new SetUps(1);
    for (FusionState state : FusionState.values()) {
      SetUp small = new SetUp(SmallParts.stiffness(), SmallParts.multigrid(), List.of());
      assertTrue(small.bytes() > 1);
      few.get(press(state, Support.PILLOW, 1), () -> small);
      assertEquals(1, few.count());
      assertTrue(few.has(press(state, Support.PILLOW, 20)), "the load does not count");
    }
  }

  @Test
  void refusesWithAReason() {
    Experiment off =
        press(FusionState.OPEN, Support.PILLOW, 1).with(new Load.Press(new Vector3d(0, 0, 300), 1));
    LoadRefused refused = assertThrows(LoadRefused.class, () -> solver.respond(off, Progress.NONE));
    assertEquals(LoadRefused.Reason.OFF_THE_SKULL, refused.reason());
  }

  @Test
  void stopsWhenAskedAndAnswersTheNext() {
    double[] last = {0};
    Progress stopping =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {
            last[0] = fraction;
          }

          @Override
          public boolean cancelled() {
            return last[0] > 0.5;
          }
        };
    Experiment experiment = press(FusionState.SOFT, Support.CONDYLES, 1);
    assertThrows(CancelledException.class, () -> solver.respond(experiment, stopping));
    assertTrue(respond(experiment).patchNm().value() > 0);
  }

  @Test
  void threadsTakeTurns() throws InterruptedException {
    Experiment experiment = press(FusionState.OPEN, Support.PILLOW, 2);
    Response expected = respond(experiment);
    AtomicReference<Response> found = new AtomicReference<>();
    Thread other = new Thread(() -> found.set(respond(experiment)));
    other.start();
    assertEquals(expected.patchNm(), respond(experiment).patchNm());
    other.join();
    assertEquals(expected.patchNm(), found.get().patchNm());
  }
}
