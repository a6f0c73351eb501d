package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.testing.Require;

/** The skull that ships, in elements so coarse that it is solved at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what it holds is large and goes with it
class SkullModelTest {
  private static final double EDGE_MM = 5;
  private static final double BONE_MPA = 8000;
  private SkullLabels labels;
  private VoxelModel model;
  private SkullLoads loads;
  private ResponseReader reader;
  private SmallSolver adult;

  @BeforeAll
  void readOnce() throws IOException {
    ModelFolder folder =
        new ModelLoader(
                file -> {
                  throw new IllegalStateException(file + " is not wanted");
                })
            .open(Require.models(), Catalogue.builtIn());
    labels = SkullLabelsReader.read(folder).labels().orElseThrow();
    model = VoxelSkull.model(labels, Catalogue.builtIn(), EDGE_MM);
    loads = new SkullLoads(model, labels, Catalogue.builtIn());
    reader = new ResponseReader(model, Catalogue.builtIn());
    adult = new SmallSolver(system(200, Support.PILLOW), 1e-9);
  }

  private ElasticSystem system(double sutureMPa, Support support) {
    SortedMap<StructureId, SutureTissue> sutures = new TreeMap<>();
    model.sutures().forEach(id -> sutures.put(id, new SutureTissue(sutureMPa, 1)));
    return ElasticSystem.of(model, sutures, BONE_MPA, Supports.held(support, model, labels));
  }

  private LoadCase press(String landmark, double forceN) {
    return loads.place(new Load.Press(labels.landmarkMm(landmark), forceN));
  }

  @Test
  void theVolumeOfBoneIsKept() {
    double ml = 0;
    for (byte label : labels.volume().labels()) {
      StructureId id = labels.structures().get(label & 0xff);
      HeadTissue tissue = id == null ? HeadTissue.OTHER : HeadTissue.of(id, Catalogue.builtIn());
      ml += tissue == HeadTissue.BONE || tissue == HeadTissue.SUTURE ? 1 : 0;
    }
    ml *= labels.volume().grid().voxelMm3() / 1000;
    assertEquals(1, model.elementCount() * Math.pow(EDGE_MM, 3) / 1000 / ml, 0.03);
  }

  /** Two bones that a suture joins have no node in common: nothing but suture holds them. */
  @Test
  void sutureLeavesNoBridgeOfBone() {
    Map<Integer, StructureId> boneOfNode = new HashMap<>();
    for (int c = 0; c < model.corners().length; c++) {
      VoxelModel.Region region = model.regionList().get(model.regions()[c / 8]);
      if (!region.isSuture()) {
        StructureId before = boneOfNode.put(model.corners()[c], region.id());
        if (before != null && !before.equals(region.id())) {
          assertTrue(
              Catalogue.builtIn().structures().values().stream()
                  .noneMatch(s -> s.joins().containsAll(List.of(before, region.id()))),
              before + " holds " + region.id());
        }
      }
    }
    for (String suture :
        List.of("sagittal-suture", "coronal-suture-left", "squamous-suture-right")) {
      assertTrue(model.sutures().contains(StructureId.of(suture)), suture);
    }
  }

  @Test
  void mandibleAndLowerTeethAreNoPartOfIt() {
    for (StructureId id : model.regionIds()) {
      assertTrue(!id.value().equals("mandible") && !id.value().contains("incisor"), id.value());
    }
  }

  @Test
  void supportsLieWhereTheyShould() {
    Held condyles = Supports.held(Support.CONDYLES, model, labels);
    double sumX = 0;
    for (int node : condyles.fixed()) {
      double x = model.nodesMm()[3 * node];
      sumX += x;
      assertTrue(Math.abs(x) > 5 && Math.abs(x) < 35, "x " + x);
      assertTrue(model.nodesMm()[3 * node + 2] < -55);
    }
    assertEquals(0, sumX / condyles.fixed().length, 6);
    Held pillow = Supports.held(Support.PILLOW, model, labels);
    double normal = 0;
    double along = 0;
    for (int s = 0; s < pillow.sprung().length; s++) {
      along += pillow.springs()[3 * s];
      normal += pillow.springs()[3 * s + 1];
      assertTrue(model.nodesMm()[3 * pillow.sprung()[s] + 1] < -70);
    }
    assertEquals(2.08, normal, 1e-9);
    assertEquals(1.04, along, 1e-9);
  }

  @Test
  void aPressGoesIntoTheBoneWithItsWholeForce() {
    LoadCase load = press("parietal-eminence-left", 5);
    Vector3d sum = new Vector3d();
    for (int d = 0; d < load.forcesN().length; d += 3) {
      sum.add(load.forcesN()[d], load.forcesN()[d + 1], load.forcesN()[d + 2]);
    }
    assertEquals(5, sum.length(), 1e-9);
    assertTrue(sum.x > 2 && sum.z < -1, "from the left and above: " + sum);
    LoadCase pull = loads.place(new Load.Traction(labels.landmarkMm("parietal-eminence-left"), 5));
    for (int d = 0; d < pull.forcesN().length; d++) {
      assertEquals(-load.forcesN()[d], pull.forcesN()[d], 1e-12);
    }
  }

  @Test
  void whatIsNoSkullIsRefusedWithAReason() {
    assertRefused(LoadRefused.Reason.MANDIBLE, labels.landmarkMm("gnathion"));
    assertRefused(LoadRefused.Reason.OFF_THE_SKULL, new Vector3d(0, 0, 140));
    assertRefused(LoadRefused.Reason.OFF_THE_SKULL, new Vector3d(0, -10, 20));
    assertRefused(LoadRefused.Reason.OFF_THE_SKULL, new Vector3d(Double.NaN, 0, 0));
    Vector3d neck = new Vector3d(labels.spineMm().get(StructureId.of("vertebra-c4")).centreMm());
    assertRefused(LoadRefused.Reason.SPINE, neck);
  }

  private void assertRefused(LoadRefused.Reason reason, Vector3d at) {
    LoadRefused refused = assertThrows(LoadRefused.class, () -> loads.patch(at));
    assertEquals(reason, refused.reason());
  }

  @Test
  void theCavityIsClosedUnderPressure() {
    LoadCase load = loads.place(new Load.InnerPressure(10));
    double[] net = new double[3];
    for (int d = 0; d < load.forcesN().length; d++) {
      net[d % 3] += load.forcesN()[d];
    }
    assertArrayEquals(new double[3], net, 1e-9);
    double[] u = adult.solve(load.forcesN());
    assertTrue(reader.read(load, u).patchNm() > 0, "the wall gives way outwards");
  }

  @Test
  void answersAreLinearAddUpAndAreReciprocal() {
    LoadCase f = press("vertex", 1);
    LoadCase g = press("pterion-left", 1);
    double[] uf = adult.solve(f.forcesN());
    double[] ug = adult.solve(g.forcesN());
    double there = f.alongForces(ug);
    double back = g.alongForces(uf);
    double scale = Math.max(Math.abs(f.alongForces(uf)), Math.abs(g.alongForces(ug)));
    assertEquals(there, back, 1e-7 * scale);
    double[] both = new double[uf.length];
    double[] sum = new double[uf.length];
    for (int d = 0; d < both.length; d++) {
      both[d] = f.forcesN()[d] + 3 * g.forcesN()[d];
      sum[d] = uf[d] + 3 * ug[d];
    }
    double[] u = adult.solve(both);
    assertEquals(f.alongForces(sum), f.alongForces(u), 1e-6 * scale);
  }

  @Test
  void aRigidMotionDeformsNothingAndOpensNothing() {
    double[] u = new double[3 * model.nodeCount()];
    Vector3d turn = new Vector3d(1e-4, -2e-4, 3e-4);
    for (int d = 0; d < u.length; d += 3) {
      Vector3d at =
          new Vector3d(model.nodesMm()[d], model.nodesMm()[d + 1], model.nodesMm()[d + 2]);
      Vector3d moved = new Vector3d(turn).cross(at).add(0.01, 0.02, -0.03);
      u[d] = moved.x;
      u[d + 1] = moved.y;
      u[d + 2] = moved.z;
    }
    ResponseReader.Reading reading = reader.read(press("vertex", 1), u);
    assertEquals(0, reading.patchNm(), 1e-6);
    for (double jump : reading.jumpsNm()) {
      // Of motions of 40,000 nm.
      assertEquals(0, jump, 1e-6 * 4e4);
    }
    for (double deformation : reading.deformationMm()) {
      assertEquals(0, deformation, 1e-10);
    }
  }

  @Test
  void softerSuturesMoveMore() {
    LoadCase load = press("vertex", 0.049);
    double stiff = reader.read(load, adult.solve(load.forcesN())).patchNm();
    SmallSolver softer = new SmallSolver(system(8, Support.PILLOW), 1e-6);
    ResponseReader.Reading soft = reader.read(load, softer.solve(load.forcesN()));
    assertTrue(soft.patchNm() > 1.5 * stiff && stiff > 0.5, stiff + " nm, " + soft.patchNm());
    assertTrue(soft.rigidUm() > 1, "on the pillow " + soft.rigidUm() + " um");
  }

  @Test
  void pointsOfABoneFollowItsFieldAndTeethTheirMaxilla() {
    double[] field = new double[3 * model.nodeCount()];
    for (int d = 0; d < field.length; d += 3) {
      field[d] = 2 + model.nodesMm()[d + 1];
    }
    FieldSampler sampler = reader.sampler();
    Structure parietal =
        Catalogue.builtIn().find(StructureId.of("parietal-bone-left")).orElseThrow();
    Vector3d at = labels.landmarkMm("parietal-eminence-left");
    float[] points = {(float) at.x, (float) at.y, (float) at.z};
    float[] values = sampler.sample(field, 1, parietal.id(), points).orElseThrow();
    assertEquals(2 + at.y, values[0], EDGE_MM / 2);
    assertEquals(0, values[1], 0);
    float[] again = sampler.sample(field, 2, parietal.id(), points).orElseThrow();
    assertNotSame(values, again);
    assertEquals(2 * values[0], again[0], 1e-4);
    assertTrue(sampler.sample(field, 1, StructureId.of("mandible"), points).isEmpty());
    assertTrue(sampler.sample(field, 1, StructureId.of("pons"), points).isEmpty());
    Vector3d tooth = labels.landmarkMm("prosthion");
    float[] root = {(float) tooth.x - 4, (float) tooth.y - 4, (float) tooth.z};
    float[] withTooth =
        sampler.sample(field, 1, StructureId.of("upper-central-incisor-left"), root).orElseThrow();
    assertEquals(2 + root[1], withTooth[0], EDGE_MM);
  }
}
