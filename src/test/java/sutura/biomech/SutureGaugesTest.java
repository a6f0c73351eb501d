package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/** Two plates of bone with a layer of suture between them. */
class SutureGaugesTest {
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId PARIETAL = StructureId.of("parietal-bone-left");
  private static final StructureId SUTURE = StructureId.of("coronal-suture-left");
  private static final int ALONG = 21;
  private static final VoxelModel MODEL = plates();

  private static VoxelModel plates() {
    VoxelGrid grid = new VoxelGrid(3, ALONG, 12, 1, 1, 1, 2);
    int[] region = new int[grid.size()];
    for (int v = 0; v < region.length; v++) {
      int j = v / 3 % ALONG;
      region[v] = j < ALONG / 2 ? 1 : j == ALONG / 2 ? 2 : 0;
    }
    return new VoxelModel(
        grid,
        region,
        List.of(
            new VoxelModel.Region(FRONTAL, List.of()),
            new VoxelModel.Region(PARIETAL, List.of()),
            new VoxelModel.Region(SUTURE, List.of(FRONTAL, PARIETAL))),
        new BitSet());
  }

  /** The plate behind the suture moves by something, the one before it stays. */
  private static SutureMotion motion(Vector3d moved) {
    double[] u = new double[3 * MODEL.nodeCount()];
    for (int n = 0; n < MODEL.nodeCount(); n++) {
      if (MODEL.nodesMm()[3 * n + 1] < ALONG) {
        u[3 * n] = moved.x;
        u[3 * n + 1] = moved.y;
        u[3 * n + 2] = moved.z;
      }
    }
    LoadCase load = new LoadCase(new Vector3d(), new Vector3d(0, 0, 1), u, 1);
    ResponseReader reader = new ResponseReader(MODEL, Catalogue.builtIn());
    SortedMap<StructureId, SutureTissue> fused = new TreeMap<>();
    Experiment experiment =
        new Experiment(new Load.Press(new Vector3d(), 1), fused, Support.CONDYLES, 8);
    ResponseReader.Reading reading = reader.read(load, u);
    Response response = reader.response(experiment, load, reading, List.of(reading.times(3)), 0, 0);
    return Objects.requireNonNull(response.sutures().get(SUTURE));
  }

  /** The plate behind is the second bone that the suture joins. */
  @Test
  void apartIsOpeningAndPositive() {
    SutureMotion motion = motion(new Vector3d(0, -1e-6, 0));
    assertEquals(1, motion.openingNm().value(), 1e-3);
    assertEquals(3, motion.openingNm().high(), 1e-2);
    assertEquals(0, motion.shearNm().value(), 1e-3);
    assertEquals(-1, motion.jumpNm().y(), 1e-3);
  }

  @Test
  void togetherIsNegative() {
    SutureMotion motion = motion(new Vector3d(0, 1e-6, 0));
    assertEquals(-1, motion.openingNm().value(), 1e-3);
    assertEquals(-3, motion.openingNm().low(), 1e-2);
  }

  @Test
  void alongIsShear() {
    SutureMotion motion = motion(new Vector3d(0, 0, 2e-6));
    assertEquals(0, motion.openingNm().value(), 1e-3);
    assertEquals(2, motion.shearNm().value(), 1e-3);
    assertTrue(Math.abs(motion.atMm().y() - ALONG) < 2);
  }

  /** Points of either plate and of the suture take the field of the plate that they are nearer. */
  @Test
  void nothingIsInterpolatedAcrossTheSuture() {
    double[] u = new double[3 * MODEL.nodeCount()];
    for (int n = 0; n < MODEL.nodeCount(); n++) {
      u[3 * n] = MODEL.nodesMm()[3 * n + 1] < ALONG ? 1 : 5;
    }
    FieldSampler sampler = new FieldSampler(MODEL, Catalogue.builtIn());
    float[] points = {3, ALONG - 0.9f, 12, 3, ALONG + 0.9f, 12};
    assertEquals(1, sampler.sample(u, 1, PARIETAL, points).orElseThrow()[3], 1e-6);
    assertEquals(5, sampler.sample(u, 1, FRONTAL, points).orElseThrow()[0], 1e-6);
    float[] tissue = sampler.sample(u, 1, SUTURE, points).orElseThrow();
    assertEquals(1, tissue[0], 1e-6);
    assertEquals(5, tissue[3], 1e-6);
  }
}
