package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Tissue;
import sutura.geometry.Motion;
import sutura.render.DrawItem;
import sutura.render.gl.GlTexture;

/** Materials of the drawn items as a texture, one column an item; read by {@code material.glsl}. */
final class ItemTable implements AutoCloseable {
  private static final int ROWS_AT_REST = 4;
  private static final int ROWS = 7;

  /** Dry bone is nearly matt. Source: project assumption, chosen by eye. */
  private static final float BONE_ROUGHNESS = 0.52f;

  private static final float FIBRE_ROUGHNESS = 0.72f;
  private static final float TOOTH_ROUGHNESS = 0.3f;

  /** Moist membranes and organs. Source: chosen by eye. */
  private static final float MOIST_ROUGHNESS = 0.42f;

  private static final float CARTILAGE_ROUGHNESS = 0.38f;

  private @Nullable GlTexture texture;

  /** Writes the items' materials. */
  GlTexture update(List<DrawItem> items) {
    GlTexture table = withRoomFor(items.size());
    int rows = items.stream().anyMatch(item -> item.motion().isPresent()) ? ROWS : ROWS_AT_REST;
    FloatBuffer texels =
        ByteBuffer.allocateDirect(rows * 4 * Float.BYTES * table.width())
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    for (int i = 0; i < items.size(); i++) {
      DrawItem item = items.get(i);
      texels.put(4 * i, linear(item.colour().red()));
      texels.put(4 * i + 1, linear(item.colour().green()));
      texels.put(4 * i + 2, linear(item.colour().blue()));
      texels.put(4 * i + 3, roughness(item));
      int second = 4 * (table.width() + i);
      texels.put(second, gloss(item));
      texels.put(second + 1, item.opacity());
      texels.put(second + 2, grain(item));
      texels.put(second + 3, item.tissue() == Tissue.SUTURAL && item.openness() < 0.5f ? 1 : 0);
      int third = second + 4 * table.width();
      texels.put(third, item.offsetMm().x());
      texels.put(third + 1, item.offsetMm().y());
      texels.put(third + 2, item.offsetMm().z());
      texels.put(third + 3, item.face().isPresent() ? 1 : 0);
      int fourth = third + 4 * table.width();
      texels.put(fourth, item.look().xray());
      texels.put(fourth + 1, item.look().ghost());
      if (rows == ROWS) {
        putRest(item, texels, fourth + 4 * table.width(), 4 * table.width());
      }
    }
    table.write(texels, rows);
    return table;
  }

  /** The mesh's place from the drawn place; only bodies that turn as a whole have a grain. */
  private static void putRest(DrawItem item, FloatBuffer texels, int at, int step) {
    Optional<Motion> whole = item.motion().filter(Motion::isWhole);
    Matrix3d back = new Matrix3d();
    Vector3d shift = new Vector3d(item.offsetMm()).negate();
    if (whole.isPresent()) {
      whole.get().rotation().transpose(back);
      back.transform(shift.sub(whole.get().pivotMm())).add(whole.get().pivotMm());
    }
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        texels.put(at + row * step + column, (float) back.get(column, row));
      }
      texels.put(at + row * step + 3, (float) shift.get(row));
    }
  }

  private GlTexture withRoomFor(int count) {
    GlTexture table = texture;
    if (table == null || table.width() < count) {
      if (table != null) {
        table.close();
      }
      int width = Math.max(64, Integer.highestOneBit(Math.max(1, count - 1)) * 2);
      table = new GlTexture(GlTexture.Format.RGBA32F, width, ROWS, false);
      texture = table;
    }
    return table;
  }

  private static float roughness(DrawItem item) {
    return switch (item.tissue()) {
      case BONE, OPENING, LANDMARK -> BONE_ROUGHNESS;
      case TOOTH -> TOOTH_ROUGHNESS;
      case DURA, ARACHNOID, BRAIN, CSF, PLEXUS, VEIN, NUCLEUS, NERVE -> MOIST_ROUGHNESS;
      case DISC, LIGAMENT -> FIBRE_ROUGHNESS;
      case SUTURAL -> mix(BONE_ROUGHNESS, FIBRE_ROUGHNESS, item.openness());
      case CARTILAGE -> mix(BONE_ROUGHNESS, CARTILAGE_ROUGHNESS, item.openness());
    };
  }

  private static float gloss(DrawItem item) {
    return item.tissue() == Tissue.SUTURAL ? mix(1, 0.35f, item.openness()) : 1;
  }

  private static float grain(DrawItem item) {
    return switch (item.tissue()) {
      case BONE -> 1;
      case SUTURAL, CARTILAGE -> 1 - item.openness();
      default -> 0;
    };
  }

  private static float mix(float a, float b, float t) {
    return a + (b - a) * t;
  }

  /** IEC 61966-2-1. */
  static float linear(float srgb) {
    return srgb <= 0.04045f ? srgb / 12.92f : (float) Math.pow((srgb + 0.055) / 1.055, 2.4);
  }

  @Override
  public void close() {
    if (texture != null) {
      texture.close();
    }
  }
}
