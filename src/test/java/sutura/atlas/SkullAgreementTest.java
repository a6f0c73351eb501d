package sutura.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.SkullBones;
import sutura.atlas.skull.CranialBone;
import sutura.atlas.skull.SkullGrid;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.Require;

/** The shipped skull against the segmentation that was carried out before, bone by bone. */
class SkullAgreementTest {
  private static final double LEAST_DICE = 0.95;
  private static final double MOST_VOLUME_DIFFERENCE = 0.12;

  /** Facial sutures are drawn by hand here and are planes there; the teeth are apart here. */
  private static final double MOST_VOLUME_DIFFERENCE_FACE = 0.35;

  private static final double LEAST_DEEP_SHARE = 0.7;
  private static final int NEUROCRANIUM = SkullBones.SPHENOID;

  @Test
  void bonesAgreeWithTheReference() throws Exception {
    Path reference = Require.shared().resolve("atlas/results/skull");
    Map<String, TriangleMesh> meshes =
        new AssimpMeshReader().read(Require.models().resolve("skull.glb")).meshes();
    byte[] labels = NumpyArchive.bytes(reference.resolve("labels.npz"), "labels");
    byte[] ours = voxels(meshes);
    byte[] json = Files.readAllBytes(reference.resolve("mesh_info.json"));
    JsonCursor info = JsonCursor.root(JsonCodec.parse(json), new ArrayList<>());
    for (int bone = 1; bone <= SkullBones.count(); bone++) {
      StructureId id = SkullBones.ALL.get(bone - 1);
      TriangleMesh mesh = meshes.get(id.value());
      if (mesh == null || bone >= SkullBones.ETHMOID) {
        continue;
      }
      double expectedMl =
          info.field(CranialBone.of(bone).orElseThrow().key())
              .flatMap(item -> item.field("vol_ml"))
              .flatMap(JsonCursor::number)
              .orElseThrow();
      boolean face = bone > NEUROCRANIUM;
      double share = face ? MOST_VOLUME_DIFFERENCE_FACE : MOST_VOLUME_DIFFERENCE;
      assertEquals(expectedMl, mesh.volumeMm3() / 1000, share * expectedMl, id + ": volume");
      if (!face) {
        double dice = dice(ours, labels, bone);
        assertTrue(dice >= leastDice(bone), id + ": Dice " + dice);
      }
    }
    double found = share(labels, ours, SkullBones.ETHMOID);
    assertTrue(found >= LEAST_DEEP_SHARE, "deep facial bones: " + found);
  }

  /** Base bones have processes, hollows and borders here that the reference lacks. */
  private static double leastDice(int bone) {
    return switch (bone) {
      case SkullBones.SPHENOID -> 0.88;
      case SkullBones.OCCIPITAL, SkullBones.TEMPORAL_LEFT, SkullBones.TEMPORAL_RIGHT -> 0.93;
      default -> LEAST_DICE;
    };
  }

  /** How much of the deep facial bones of the reference, one group there, we have as such. */
  private static double share(byte[] reference, byte[] ours, int deepGroup) {
    long both = 0;
    long all = 0;
    for (int v = 0; v < reference.length; v++) {
      all += reference[v] == deepGroup ? 1 : 0;
      both += reference[v] == deepGroup && ours[v] >= deepGroup ? 1 : 0;
    }
    return (double) both / all;
  }

  /** Bone labels of the meshes' voxels; sutural tissue goes to the nearer bone. */
  private static byte[] voxels(Map<String, TriangleMesh> meshes) {
    VoxelGrid grid = SkullGrid.GRID;
    byte[] labels = new byte[grid.size()];
    boolean[] bone = new boolean[grid.size()];
    boolean[] tissue = new boolean[grid.size()];
    meshes.forEach(
        (name, mesh) -> {
          boolean[] inside = MeshVoxels.inside(mesh, grid);
          int label = SkullBones.ALL.indexOf(StructureId.of(name)) + 1;
          boolean suture = name.contains("suture") || name.contains("synchondrosis");
          for (int v = 0; v < inside.length; v++) {
            bone[v] |= inside[v] && label > 0;
            tissue[v] |= inside[v] && suture;
            labels[v] = inside[v] && label > 0 ? (byte) label : labels[v];
          }
        });
    int[] nearest = DistanceTransform.nearest(bone, Extent.of(grid));
    for (int v = 0; v < labels.length; v++) {
      labels[v] = tissue[v] && !bone[v] ? labels[nearest[v]] : labels[v];
    }
    return labels;
  }

  private static double dice(byte[] a, byte[] b, int label) {
    long both = 0;
    long sum = 0;
    for (int v = 0; v < a.length; v++) {
      both += a[v] == label && b[v] == label ? 1 : 0;
      sum += (a[v] == label ? 1 : 0) + (b[v] == label ? 1 : 0);
    }
    return 2.0 * both / sum;
  }
}
