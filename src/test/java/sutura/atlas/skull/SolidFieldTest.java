package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Voxels;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.VoxelGrid;

/** What is added to and carved out of the skull's solid, and that nothing else changes. */
class SolidFieldTest {
  private static final VoxelGrid GRID = new VoxelGrid(40, 40, 40, -15, -15, -15, 0.75);
  private static final Solid BALL = Tube.of(List.of(new Vector3d(0, 0, 0)), 4);

  private final SolidField field =
      new SolidField(GRID, new float[GRID.size()], new byte[GRID.size()], new byte[GRID.size()]);

  @BeforeEach
  void bonesOfTheScanOutside() {
    Arrays.fill(field.depthMm(), -SkullFields.LIMIT_MM);
    Arrays.fill(field.nearestBone(), (byte) CranialBone.OCCIPITAL.label());
    Arrays.fill(field.origin(), (byte) Provenance.SCAN.ordinal());
  }

  @Test
  void addedBodyBelongsToItsBoneAndIsMarkedAsConstructed() {
    field.add(BALL, CranialBone.SPHENOID, 1, Provenance.CONSTRUCTED);
    field.visit(
        BALL.boxMm(),
        5,
        (v, x, y, z) -> {
          double depth = BALL.depthMm(x, y, z);
          if (Math.abs(depth) < 1) {
            assertEquals(depth, field.depthMm()[v], 0.26, "fillet of 1 mm against air");
          }
          boolean inside = depth > 0;
          if (inside) {
            assertEquals(CranialBone.SPHENOID.label(), field.nearestBone()[v]);
            assertEquals(Provenance.CONSTRUCTED.ordinal(), field.origin()[v]);
          }
          if (depth < -SkullFields.LIMIT_MM) {
            assertEquals(-SkullFields.LIMIT_MM, field.depthMm()[v]);
            assertEquals(Provenance.SCAN.ordinal(), field.origin()[v]);
            assertEquals(CranialBone.OCCIPITAL.label(), field.nearestBone()[v]);
          }
        });
  }

  @Test
  void whatWasDeepBoneKeepsItsOrigin() {
    Arrays.fill(field.depthMm(), SkullFields.LIMIT_MM);
    field.add(BALL, CranialBone.SPHENOID, 1, Provenance.CONSTRUCTED);
    for (byte origin : field.origin()) {
      assertEquals(Provenance.SCAN.ordinal(), origin);
    }
  }

  @Test
  void carvedBodyIsEmptyAndItsWallMarked() {
    Arrays.fill(field.depthMm(), SkullFields.LIMIT_MM);
    field.carve(BALL, Provenance.CONSTRUCTED);
    int middle = GRID.index(20, 20, 20);
    assertEquals(-SkullFields.LIMIT_MM, field.depthMm()[middle]);
    assertEquals(Provenance.CONSTRUCTED.ordinal(), field.origin()[middle]);
    assertEquals(SkullFields.LIMIT_MM, field.depthMm()[0]);
    assertEquals(Provenance.SCAN.ordinal(), field.origin()[0]);
  }

  @Test
  void styloidAndPterygoidProcessesChangeOnlyTheirPlaces() {
    VoxelGrid grid = SkullGrid.GRID;
    SolidField skull =
        new SolidField(grid, new float[grid.size()], new byte[grid.size()], new byte[grid.size()]);
    Arrays.fill(skull.depthMm(), -SkullFields.LIMIT_MM);
    List<SolidEdit> edits = List.of(new StyloidProcesses(), new PterygoidProcesses());
    edits.forEach(edit -> edit.apply(skull, nothing(grid)));
    boolean[] touched = new boolean[grid.size()];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          touched[v] = skull.depthMm()[v] > 0;
          assertTrue(!touched[v] || z < -35, "below the base");
        });
    assertTrue(touched[nearest(grid, 39.6, 5, -70.5)], "right styloid process");
    assertTrue(touched[nearest(grid, -38.5, 2.6, -69.5)], "left styloid process");
    assertTrue(touched[nearest(grid, 25.5, 29, -56)], "right lateral plate");
    assertTrue(touched[nearest(grid, -14.5, 26.7, -54)], "left medial plate");
    assertTrue(!touched[nearest(grid, -19, 25, -55)], "the pterygoid fossa is open");
  }

  @Test
  void thinWallClosesAPinHoleAndMarksIt() {
    float[] contentMm = new float[GRID.size()];
    int hole = Voxels.at(GRID, 0, 0, -0.75);
    int solid = Voxels.at(GRID, 6, 6, -0.75);
    field.visit(
        new Box(new Vector3d(-15, -15, -15), new Vector3d(15, 15, 15)),
        0,
        (v, x, y, z) -> {
          contentMm[v] = (float) z;
          double plate = 0.9 - Math.abs(z + 0.75);
          field.depthMm()[v] = SolidField.clip(Math.min(plate, Math.hypot(x, y) - 1.6));
        });
    assertTrue(field.depthMm()[hole] < -1, "open before");
    ThinWall wall = new ThinWall(field, 2.6);
    field.visit(
        new Box(new Vector3d(-15, -15, -15), new Vector3d(15, 15, 15)),
        0,
        (v, x, y, z) -> wall.close(v, contentMm[v], 1));
    assertEquals(0.75, field.depthMm()[hole], 1e-6);
    assertEquals(Provenance.CONSTRUCTED.ordinal(), field.origin()[hole]);
    assertEquals(0.9, field.depthMm()[solid], 1e-6);
    assertEquals(Provenance.SCAN.ordinal(), field.origin()[solid]);
  }

  @Test
  void condylesAreConvexEggsThatAreMarked() {
    VoxelGrid grid = SkullGrid.GRID;
    SolidField skull =
        new SolidField(grid, new float[grid.size()], new byte[grid.size()], new byte[grid.size()]);
    Arrays.fill(skull.depthMm(), -SkullFields.LIMIT_MM);
    new OccipitalCondyles().apply(skull, nothing(grid));
    for (int side : new int[] {1, -1}) {
      Vector3d middle = new Vector3d(Condyle.egg(side).centreMm());
      int below = Voxels.at(grid, middle.x, middle.y, middle.z - 6);
      assertTrue(skull.depthMm()[below] > 1);
      assertEquals(Provenance.CONSTRUCTED.ordinal(), skull.origin()[below]);
      assertEquals(CranialBone.OCCIPITAL.label(), skull.nearestBone()[below]);
      assertTrue(skull.depthMm()[Voxels.at(grid, middle.x, middle.y, middle.z - 10)] < 0);
    }
  }

  private static SkullSegmentation nothing(VoxelGrid grid) {
    int n = grid.size();
    boolean[] none = new boolean[n];
    byte[] zero = new byte[n];
    return new SkullSegmentation(
        grid, new short[n], new float[n], none, none, zero, zero, new TreeMap<>(), zero);
  }

  private static int nearest(VoxelGrid grid, double x, double y, double z) {
    return Voxels.at(grid, x, y, z);
  }
}
