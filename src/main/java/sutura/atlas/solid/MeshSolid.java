package sutura.atlas.solid;

import sutura.geometry.Box;
import sutura.geometry.InsideTest;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;

/** The body that a closed surface encloses; its depth is exact to {@link NearSurface#REACH_MM}. */
public final class MeshSolid implements Solid {
  private final Box boxMm;
  private final InsideTest inside;
  private final NearSurface surface;

  public MeshSolid(TriangleMesh mesh) {
    boxMm = mesh.box();
    inside = new InsideTest(mesh);
    surface = new NearSurface(mesh);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double distance =
        surface
            .nearest(x, y, z)
            .map(hit -> hit.pointMm().distance(x, y, z))
            .orElse(NearSurface.REACH_MM);
    return inside.contains(x, y, z) ? distance : -distance;
  }

  @Override
  public Box boxMm() {
    return boxMm;
  }
}
