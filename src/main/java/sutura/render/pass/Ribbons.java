package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3f;
import sutura.csf.Streamlines;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;
import sutura.render.gl.GlVertexArray.PointAttribute;

/** Lines of flow on the graphics card: a narrow strip, turned to the viewer, for each step. */
final class Ribbons implements AutoCloseable {
  /** Place and speed, direction and whether the line goes on. */
  private static final int POINT_BYTES = 32;

  /** Shorter steps are not seen as bends, longer ones as straight. */
  private static final float SHORTEST_MM = 0.7f;

  private static final float LONGEST_MM = 4;
  private static final float LEAST_BEND_RAD = 0.12f;

  private final GlBuffer points;
  private final GlVertexArray array;
  private final int steps;

  Ribbons(Streamlines lines) {
    int most = Math.max(1, lines.start(lines.lines()));
    ByteBuffer bytes = ByteBuffer.allocateDirect(most * POINT_BYTES).order(ByteOrder.nativeOrder());
    for (int line = 0; line < lines.lines(); line++) {
      int[] chosen = chosen(lines, lines.start(line), lines.start(line + 1));
      for (int i = 0; i < chosen.length; i++) {
        int before = chosen[Math.max(0, i - 1)];
        int after = chosen[Math.min(chosen.length - 1, i + 1)];
        put(lines, chosen[i], before, after, i + 1 < chosen.length, bytes);
      }
    }
    steps = Math.max(0, bytes.position() / POINT_BYTES - 1);
    points = new GlBuffer(GlBuffer.Use.VERTICES, bytes.flip());
    array =
        GlVertexArray.points(
            List.of(at(0, 0), at(1, 16), at(2, POINT_BYTES), at(3, POINT_BYTES + 16)), true);
  }

  /**
   * Points of a line, those left out that lie on a straight way between others or close to them.
   */
  private static int[] chosen(Streamlines lines, int first, int end) {
    IntStream.Builder chosen = IntStream.builder();
    int last = first;
    Vector3f way = new Vector3f();
    for (int point = first; point < end; point++) {
      Vector3f on = between(lines, last, point);
      boolean bends = on.length() > SHORTEST_MM && on.angle(way) > LEAST_BEND_RAD;
      boolean far = on.length() > LONGEST_MM;
      if (point == first || point == end - 1 || bends || far) {
        chosen.add(point);
        way = point == first ? on : between(lines, Math.max(first, point - 1), point);
        last = point;
      } else if (way.lengthSquared() == 0) {
        way = on;
      }
    }
    return chosen.build().toArray();
  }

  private static Vector3f between(Streamlines lines, int from, int to) {
    return new Vector3f(
        lines.mm(to, 0) - lines.mm(from, 0),
        lines.mm(to, 1) - lines.mm(from, 1),
        lines.mm(to, 2) - lines.mm(from, 2));
  }

  private PointAttribute at(int location, int fromByte) {
    return new PointAttribute(location, points, fromByte, POINT_BYTES, 4, false);
  }

  private static void put(
      Streamlines lines, int point, int before, int after, boolean goesOn, ByteBuffer bytes) {
    for (int axis = 0; axis < 3; axis++) {
      bytes.putFloat(lines.mm(point, axis));
    }
    bytes.putFloat(lines.speedMmPerS(point));
    Vector3f way = between(lines, before, after);
    if (way.lengthSquared() > 0) {
      way.normalize();
    }
    bytes.putFloat(way.x).putFloat(way.y).putFloat(way.z).putFloat(goesOn ? 1 : 0);
  }

  /** A strip of four corners for each step of each line. */
  void draw() {
    if (steps > 0) {
      array.drawStrips(4, steps);
    }
  }

  @Override
  public void close() {
    array.close();
    points.close();
  }
}
