package sutura.render.pass;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.scene.Colour;
import sutura.scene.SceneState;

/**
 * One triangle in front of the eye: drawing it makes the driver compile what the first real picture
 * needs, while the meshes are still being read on another thread.
 */
final class WarmUp {
  /** No power of two: for textures whose sides are, drivers compile another variant. */
  static final int SIZE_PX = 60;

  private static final StructureId SPECK = StructureId.of("speck");

  private WarmUp() {}

  static PackedMeshes meshes() {
    float[] positionsMm = {-1, -1, 0, 1, -1, 0, 0, 1, 0};
    float[] normals = {0, 0, 1, 0, 0, 1, 0, 0, 1};
    return PackedMeshes.of(
        Map.of(SPECK, new TriangleMesh(positionsMm, normals, new int[] {0, 1, 2})), Map.of());
  }

  static FrameDescription frame(boolean transparentBackground, Quality quality) {
    DrawItem speck =
        new DrawItem(
            SPECK, new Vector3f(), new Colour(1, 1, 1), 1, Tissue.BONE, 1, false, false, true);
    return new FrameDescription(
        new Matrix4f().translate(0, 0, -5),
        new Matrix4f().setPerspective(0.5f, 1, 1, 10),
        List.of(speck),
        SceneState.Background.DARK,
        transparentBackground,
        Optional.empty(),
        quality);
  }
}
