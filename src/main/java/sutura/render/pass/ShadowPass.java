package sutura.render.pass;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.jspecify.annotations.Nullable;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/**
 * Depth map of the solid structures as the key light sees them (Williams 1978). Only the sides that
 * turn away from the light are drawn, so that a lit surface cannot shade itself.
 */
final class ShadowPass implements AutoCloseable {
  private static final DrawState STATE =
      new DrawState(DrawState.Depth.NEARER, true, DrawState.Cull.TOWARDS, DrawState.Blend.NONE);
  private static final int SIZE = 1024;

  private final Shaders shaders;
  private @Nullable GlTexture map;
  private @Nullable GlFramebuffer framebuffer;

  ShadowPass(Shaders shaders) {
    this.shaders = shaders;
  }

  /** Null if nothing solid is there to cast a shadow. */
  @Nullable Shadow draw(FrameDescription frame, View view, MeshStore meshes) {
    Vector3f min = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f max = new Vector3f(Float.NEGATIVE_INFINITY);
    for (DrawItem item : frame.items()) {
      PackedMeshes.Range range = meshes.range(item.id(), true);
      if (range != null && item.opacity() >= DrawList.SOLID_FROM) {
        min.min(range.minMm().add(item.offsetMm(), new Vector3f()));
        max.max(range.maxMm().add(item.offsetMm(), new Vector3f()));
      }
    }
    if (min.x > max.x) {
      return null;
    }
    float radius = max.sub(min, new Vector3f()).length() / 2 + 1;
    Vector3f middle = view.viewFromWorld().transformPosition(min.add(max).mul(0.5f));
    Matrix4f lightFromView =
        new Matrix4f()
            .ortho(-radius, radius, -radius, radius, 0, 2 * radius)
            .lookAt(
                Shadow.KEY_DIRECTION.mul(radius, new Vector3f()).add(middle),
                middle,
                new Vector3f(0, 0, -1));
    drawCasters(frame, View.of(view.viewFromWorld(), lightFromView), meshes);
    Matrix4f shadowFromView =
        new Matrix4f().translation(0.5f, 0.5f, 0.5f).scale(0.5f).mul(lightFromView);
    return new Shadow(target().texture, shadowFromView, 2 * radius);
  }

  private void drawCasters(FrameDescription frame, View light, MeshStore meshes) {
    GlFramebuffer target = target().framebuffer;
    target.bind();
    STATE.apply();
    target.clearDepth();
    GlProgram program = shaders.use("mark.vert", "shadow.frag");
    meshes.bind();
    for (DrawList.Entry caster : DrawList.casters(frame, light, meshes)) {
      program.set("clipFromModel", light.clipFromModel(caster));
      meshes.draw(caster.range());
    }
  }

  private record Target(GlTexture texture, GlFramebuffer framebuffer) {}

  private Target target() {
    GlTexture texture = map;
    GlFramebuffer buffer = framebuffer;
    if (texture == null || buffer == null) {
      texture = new GlTexture(GlTexture.Format.DEPTH, SIZE, SIZE, false);
      buffer = GlFramebuffer.of(List.of(texture));
      map = texture;
      framebuffer = buffer;
    }
    return new Target(texture, buffer);
  }

  @Override
  public void close() {
    if (map != null && framebuffer != null) {
      framebuffer.close();
      map.close();
    }
  }
}
