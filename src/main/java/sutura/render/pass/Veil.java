package sutura.render.pass;

import java.util.Arrays;
import org.joml.Vector2f;
import org.joml.Vector3f;
import org.joml.Vector4f;
import org.jspecify.annotations.Nullable;
import sutura.csf.FlowDomain;
import sutura.render.gl.GlProgram;

/**
 * The depths along the view at which {@code veil.glsl} knows how much faded structures let through.
 *
 * @param firstMm distance of the first depth from the viewer
 * @param stepMm from one to the next
 */
record Veil(float firstMm, float stepMm) {
  private static final int DEPTHS = 8;

  /** Cells that are looked at to see where in the picture the fluid is. */
  private static final int LOOKED_AT = 4096;

  /** What is no deeper than this is as good as flat. */
  private static final float LEAST_STEP_MM = 0.5f;

  /** Over the part of the fluid that is in the picture. */
  static Veil of(FlowDomain domain, View view) {
    float nearest = Float.MAX_VALUE;
    float farthest = -Float.MAX_VALUE;
    int step = Math.max(1, domain.cells() / LOOKED_AT);
    for (int cell = 0; cell < domain.cells(); cell += step) {
      Vector3f mm = new Vector3f(domain.centreMm(cell));
      Vector4f clip = view.clipFromWorld().transform(new Vector4f(mm, 1));
      if (Math.abs(clip.x) <= clip.w && Math.abs(clip.y) <= clip.w) {
        float distance = -view.viewFromWorld().transformPosition(mm).z;
        nearest = Math.min(nearest, distance);
        farthest = Math.max(farthest, distance);
      }
    }
    if (farthest < nearest) {
      return new Veil(0, LEAST_STEP_MM);
    }
    return new Veil(nearest, Math.max(LEAST_STEP_MM, (farthest - nearest) / (DEPTHS - 1)));
  }

  /** The defines of a program that lays faded surfaces under each other. */
  static String[] defines(@Nullable Veil veil, String... others) {
    if (veil == null) {
      return others;
    }
    String[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = "VEILED";
    return all;
  }

  static void set(GlProgram program, @Nullable Veil veil) {
    if (veil != null) {
      program.set("veilMm", new Vector2f(veil.firstMm, veil.stepMm));
    }
  }
}
