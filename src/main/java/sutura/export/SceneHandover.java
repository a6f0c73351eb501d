package sutura.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.joml.Matrix4fc;
import org.joml.Vector3dc;
import sutura.files.WholeFile;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.LightStudio;
import sutura.scene.Colour;

/**
 * What another renderer needs besides the meshes to draw the same picture: the camera, the studio's
 * lights in view space, and each structure's place and colour.
 */
public final class SceneHandover {
  private static final int DECIMALS = 7;

  private SceneHandover() {}

  /**
   * Writes a whole file or nothing.
   *
   * @throws IOException whose message is one line that says what is in the way
   */
  public static void write(Path file, FrameDescription frame, int widthPx, int heightPx)
      throws IOException {
    JsonValue.Obj root =
        JsonValue.object()
            .put("format", "sutura-handover")
            .put("widthPx", widthPx)
            .put("heightPx", heightPx)
            .put("viewFromWorld", columns(frame.viewFromWorld()))
            .put("clipFromView", columns(frame.clipFromView()))
            .put("studio", studio())
            .put("items", JsonValue.array(frame.items().stream().map(SceneHandover::item).toList()))
            .build();
    WholeFile.write(file, JsonCodec.write(root).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static JsonValue studio() {
    List<JsonValue.Obj> boxes =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(LightStudio.KEY), LightStudio.OTHERS.stream())
            .map(SceneHandover::softbox)
            .toList();
    return JsonValue.object()
        .put("wall", vector(LightStudio.WALL))
        .put("wallUp", vector(LightStudio.WALL_UP))
        .put("wallFront", vector(LightStudio.WALL_FRONT))
        .put("softboxes", JsonValue.array(boxes))
        .build();
  }

  private static JsonValue.Obj softbox(LightStudio.Softbox box) {
    return JsonValue.object()
        .put("direction", vector(box.direction()))
        .put("radiance", vector(box.radiance()))
        .put("innerDeg", box.innerDeg(), DECIMALS)
        .put("outerDeg", box.outerDeg(), DECIMALS)
        .build();
  }

  private static JsonValue.Obj item(DrawItem item) {
    Colour colour = item.colour();
    return JsonValue.object()
        .put("id", item.id().value())
        .put("tissue", item.tissue().name())
        .put("offsetMm", numbers(item.offsetMm().x(), item.offsetMm().y(), item.offsetMm().z()))
        .put("srgb", numbers(colour.red(), colour.green(), colour.blue()))
        .put("opacity", item.opacity(), DECIMALS)
        .build();
  }

  private static JsonValue vector(Vector3dc value) {
    return numbers(value.x(), value.y(), value.z());
  }

  private static JsonValue columns(Matrix4fc matrix) {
    float[] values = matrix.get(new float[16]);
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return numbers(wide);
  }

  private static JsonValue numbers(double... values) {
    return JsonValue.array(
        DoubleStream.of(values).mapToObj(v -> JsonValue.of(v, DECIMALS)).toList());
  }
}
