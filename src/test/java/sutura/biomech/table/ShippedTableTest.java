package sutura.biomech.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;
import sutura.biomech.SutureTissues;
import sutura.numerics.Progress;
import sutura.testing.Require;

/** The table that ships answers as its own checks say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what it holds is large and goes with it
class ShippedTableTest {
  private static final Vector3d CROWN = new Vector3d(35, -30, 70);
  private TableSolver solver;
  private Path models;

  @BeforeAll
  void open() throws IOException {
    models = Require.models();
    Require.table(Files.exists(models.resolve(MobilityFile.NAME)));
    TableOpening.Opened opened = TableOpening.open(models, Catalogue.builtIn());
    assertEquals(List.of(), opened.problems());
    solver = opened.solver().orElseThrow();
  }

  private SortedMap<StructureId, SutureTissue> sutures(SutureTissue tissue) {
    SortedMap<StructureId, SutureTissue> sutures = new TreeMap<>();
    for (Structure structure : Catalogue.builtIn().structures().values()) {
      if (structure.isSuture() && !structure.id().equals(MobilityBuild.SYNCHONDROSIS)) {
        sutures.put(structure.id(), tissue);
      }
    }
    return sutures;
  }

  private Response answer(Load load, SortedMap<StructureId, SutureTissue> sutures) {
    Experiment experiment = new Experiment(load, sutures, Support.CONDYLES, Experiment.BONE_GPA);
    return solver.respond(experiment, Progress.NONE).orElseThrow();
  }

  private Load press(double forceN) {
    return new Load.Press(CROWN, forceN);
  }

  @Test
  void directlySolvedPressesComeOut() {
    assertEquals(List.of(), TableSelfTest.problems(models, Catalogue.builtIn()));
  }

  @Test
  void softerSkullsMoveMoreAndRangesHoldTheValue() {
    Response fused = answer(press(0.049), new TreeMap<>());
    Response open = answer(press(0.049), sutures(SutureTissues.OPEN));
    Response soft = answer(press(0.049), sutures(SutureTissues.SOFT));
    assertTrue(fused.patchNm().value() > 0);
    assertTrue(open.patchNm().value() > fused.patchNm().value());
    assertTrue(soft.patchNm().value() > open.patchNm().value());
    assertTrue(open.patchNm().low() < open.patchNm().value());
    assertTrue(open.patchNm().high() > open.patchNm().value());
    assertEquals(Response.Method.TABLE, open.method());
  }

  @Test
  void answersGrowWithTheForceAndTurnWithIt() {
    Response one = answer(press(1), sutures(SutureTissues.OPEN));
    Response ten = answer(press(10), sutures(SutureTissues.OPEN));
    Response pull = answer(new Load.Traction(CROWN, 1), sutures(SutureTissues.OPEN));
    double nm = one.patchNm().value();
    assertEquals(10 * nm, ten.patchNm().value(), 1e-9 * nm);
    float[] place = {(float) CROWN.x, (float) CROWN.y, (float) CROWN.z};
    StructureId bone = StructureId.of("parietal-bone-right");
    float[] in = one.deformation().displacementsNm(bone, place).orElseThrow();
    float[] out = pull.deformation().displacementsNm(bone, place).orElseThrow();
    for (int c = 0; c < 3; c++) {
      assertEquals(-in[c], out[c], 1e-3 * Math.abs(nm));
    }
    assertTrue(in[2] < 0, "a press on the crown moves it down");
  }

  @Test
  void skullOfManyModuliIsABracket() {
    SortedMap<StructureId, SutureTissue> mixed = sutures(SutureTissues.OPEN);
    mixed.put(StructureId.of("sagittal-suture"), SutureTissue.BONE);
    Response response = answer(press(0.049), mixed);
    assertEquals(Response.Method.BRACKET, response.method());
    double fused = answer(press(0.049), new TreeMap<>()).patchNm().value();
    double open = answer(press(0.049), sutures(SutureTissues.OPEN)).patchNm().value();
    assertEquals(Math.sqrt(fused * open), response.patchNm().value(), 1e-6 * open);
  }

  @Test
  void theFaceIsNotInTheTable() {
    Experiment cheek =
        new Experiment(
            new Load.Press(new Vector3d(50, 49, -28), 1),
            new TreeMap<>(),
            Support.CONDYLES,
            Experiment.BONE_GPA);
    assertEquals(Optional.empty(), solver.respond(cheek, Progress.NONE));
  }

  @Test
  void pressureOpensTheSkullOutwards() {
    Response response = answer(new Load.InnerPressure(10), sutures(SutureTissues.OPEN));
    assertTrue(response.patchNm().value() > 0, "the wall gives way to the pressure");
    assertTrue(response.deformation().largestNm() > 0);
  }
}
