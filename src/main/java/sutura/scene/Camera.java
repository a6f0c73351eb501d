package sutura.scene;

import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Turntable camera around a target, RAS millimetres, degrees.
 *
 * <p>Azimuth 0 looks at the face (the eye is anterior), 90 at the patient's left side, 180 at the
 * back, 270 at the right side. Elevation 90 looks down from above, -90 up from below. The up
 * direction follows from the two, so azimuth 180 with elevation 90 has anterior at the top.
 *
 * @param targetMm point that stays in the middle
 * @param azimuthDeg in [0, 360)
 * @param elevationDeg in [-90, 90]
 * @param distanceMm eye to target, positive; in orthographic mode it sets the scale so that
 *     switching keeps the size of things at the target
 * @param orthographic parallel projection, on which the ruler is true
 */
public record Camera(
    Vector3dc targetMm,
    double azimuthDeg,
    double elevationDeg,
    double distanceMm,
    boolean orthographic) {
  /** Vertical field of view of the perspective camera, degrees. */
  public static final double FIELD_OF_VIEW_DEG = 30;

  public Camera {
    if (!(distanceMm > 0) || !Double.isFinite(distanceMm)) {
      throw new IllegalArgumentException("camera distance must be positive, is " + distanceMm);
    }
    if (!Double.isFinite(azimuthDeg) || !(elevationDeg >= -90 && elevationDeg <= 90)) {
      throw new IllegalArgumentException(
          "camera angles out of range: " + azimuthDeg + ", " + elevationDeg);
    }
    targetMm = new Vector3d(targetMm);
    azimuthDeg = ((azimuthDeg % 360) + 360) % 360;
  }

  /** A camera to start from where the next step frames something: half a metre in front. */
  public static Camera anywhere() {
    return new Camera(new Vector3d(), 0, 0, 500, false);
  }

  /** Unit vector from target to eye. */
  public Vector3d backward() {
    double az = Math.toRadians(azimuthDeg);
    double el = Math.toRadians(elevationDeg);
    return new Vector3d(-Math.sin(az) * Math.cos(el), Math.cos(az) * Math.cos(el), Math.sin(el));
  }

  /** Unit vector that is up on the screen. */
  public Vector3d up() {
    double az = Math.toRadians(azimuthDeg);
    double el = Math.toRadians(elevationDeg);
    return new Vector3d(Math.sin(az) * Math.sin(el), -Math.cos(az) * Math.sin(el), Math.cos(el));
  }

  /** Unit vector that is right on the screen. */
  public Vector3d right() {
    return up().cross(backward());
  }

  public Vector3d eyeMm() {
    return backward().mul(distanceMm).add(targetMm);
  }

  public Matrix4d viewFromWorld() {
    return new Matrix4d().setLookAt(eyeMm(), new Vector3d(targetMm), up());
  }

  /** Height of the picture at the target, mm. */
  public double heightAtTargetMm() {
    return 2 * distanceMm * Math.tan(Math.toRadians(FIELD_OF_VIEW_DEG / 2));
  }

  /**
   * OpenGL clip space from view space; near and far enclose a sphere around the scene.
   *
   * @param aspect width over height
   * @param sceneRadiusMm radius of a sphere around {@code sceneCentreMm} that holds everything
   */
  public Matrix4d clipFromView(double aspect, Vector3dc sceneCentreMm, double sceneRadiusMm) {
    double depth = eyeMm().sub(sceneCentreMm).dot(backward());
    double far = Math.max(depth + sceneRadiusMm, 10);
    if (orthographic) {
      double halfHeight = heightAtTargetMm() / 2;
      double near = Math.min(depth - sceneRadiusMm, far - 1);
      return new Matrix4d()
          .setOrtho(-halfHeight * aspect, halfHeight * aspect, -halfHeight, halfHeight, near, far);
    }
    double near = Math.max(depth - sceneRadiusMm, far / 2000);
    return new Matrix4d().setPerspective(Math.toRadians(FIELD_OF_VIEW_DEG), aspect, near, far);
  }

  public Camera withTarget(Vector3dc target) {
    return new Camera(target, azimuthDeg, elevationDeg, distanceMm, orthographic);
  }

  public Camera withAngles(double azimuth, double elevation) {
    return new Camera(
        targetMm, azimuth, Math.max(-90, Math.min(90, elevation)), distanceMm, orthographic);
  }

  public Camera withDistance(double distance) {
    return new Camera(targetMm, azimuthDeg, elevationDeg, distance, orthographic);
  }

  public Camera withOrthographic(boolean on) {
    return new Camera(targetMm, azimuthDeg, elevationDeg, distanceMm, on);
  }
}
