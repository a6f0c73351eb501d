package sutura.space;

import org.joml.Matrix4d;
import org.joml.Vector3d;

/**
 * The frame of glTF files against the program's own frame.
 *
 * <p>The program works in RAS millimetres: +x the patient's right, +y anterior, +z superior. glTF
 * is metres, +Y up, +Z towards the viewer of the anterior face, so (X, Y, Z) = (-x, z, y) / 1000.
 * The transform has determinant +1e-9: it never mirrors.
 */
public final class GltfFrame {
  private GltfFrame() {}

  /** Column-major transform from RAS millimetres to glTF metres. */
  public static Matrix4d gltfFromRas() {
    return new Matrix4d(
        -0.001, 0, 0, 0, //
        0, 0, 0.001, 0, //
        0, 0.001, 0, 0, //
        0, 0, 0, 1);
  }

  /** Column-major transform from glTF metres to RAS millimetres. */
  public static Matrix4d rasFromGltf() {
    return new Matrix4d(
        -1000, 0, 0, 0, //
        0, 0, 1000, 0, //
        0, 1000, 0, 0, //
        0, 0, 0, 1);
  }

  /** One point: RAS millimetres from glTF metres. */
  public static Vector3d rasFromGltf(double gltfX, double gltfY, double gltfZ) {
    return new Vector3d(-1000 * gltfX, 1000 * gltfZ, 1000 * gltfY);
  }
}
