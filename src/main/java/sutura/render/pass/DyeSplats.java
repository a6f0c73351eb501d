package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDomain;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;
import sutura.render.gl.GlVertexArray.PointAttribute;

/** Where dye is, on the graphics card: a soft spot for each cell that has enough of it. */
final class DyeSplats implements AutoCloseable {
  /** Fewer parts of the strongest are not seen. */
  static final float LEAST = 1e-3f;

  private static final int POINT_BYTES = 16;

  private final DyeCloud dye;
  private @Nullable GlBuffer points;
  private @Nullable GlVertexArray array;
  private int count;
  private double edgeMm;

  DyeSplats(DyeCloud dye) {
    this.dye = dye;
  }

  /**
   * Brings them onto the card, once.
   *
   * @param most spots; where more cells have dye, every second or third ... is left out, and the
   *     others grow
   */
  void bring(FlowDomain domain, int most) {
    if (array != null) {
      return;
    }
    int coloured = 0;
    for (int cell = 0; cell < domain.cells(); cell++) {
      coloured += dye.concentration(cell) >= LEAST ? 1 : 0;
    }
    int every = Math.max(1, (coloured + most - 1) / most);
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(Math.max(1, coloured) * POINT_BYTES)
            .order(ByteOrder.nativeOrder());
    int seen = 0;
    int chosen = 0;
    for (int cell = 0; cell < domain.cells(); cell++) {
      float concentration = dye.concentration(cell);
      if (concentration >= LEAST && seen++ % every == 0) {
        Vector3d mm = domain.centreMm(cell);
        bytes.putFloat((float) mm.x).putFloat((float) mm.y).putFloat((float) mm.z);
        bytes.putFloat(concentration);
        chosen++;
      }
    }
    count = chosen;
    edgeMm = domain.edgeMm() * Math.cbrt(every);
    GlBuffer made = new GlBuffer(GlBuffer.Use.VERTICES, bytes.rewind());
    points = made;
    array =
        GlVertexArray.points(List.of(new PointAttribute(0, made, 0, POINT_BYTES, 4, false)), true);
  }

  /** Edge of the cube that a spot stands for. */
  double edgeMm() {
    return edgeMm;
  }

  /** A strip of four corners for each spot. */
  void draw() {
    if (array != null && count > 0) {
      array.drawStrips(4, count);
    }
  }

  @Override
  public void close() {
    if (array != null) {
      array.close();
    }
    if (points != null) {
      points.close();
    }
  }
}
