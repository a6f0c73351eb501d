package sutura.render.pass;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;
import org.jspecify.annotations.Nullable;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlTexture;

/**
 * Depth maps of the solid structures as lights see them (Williams 1978). Only the sides that turn
 * away from the light are drawn, so that a lit surface cannot shade itself.
 */
final class ShadowPass implements AutoCloseable {
  private static final DrawState STATE =
      new DrawState(DrawState.Depth.NEARER, true, DrawState.Cull.TOWARDS, DrawState.Blend.NONE);
  private static final int SIZE = 1024;

  /** Texels of the map's side; the halves of it hold one light each. */
  private static final int MANY_PER_SIDE = 2;

  private final Shaders shaders;
  private @Nullable Target single;
  private @Nullable Target many;

  ShadowPass(Shaders shaders) {
    this.shaders = shaders;
  }

  /** The key's shadow; null if nothing solid is there to cast one. */
  @Nullable Shadow draw(FrameDescription frame, View view, MeshStore meshes) {
    Ball ball = Ball.of(frame, view, meshes);
    if (ball == null) {
      return null;
    }
    Target target = single == null ? Target.of(SIZE) : single;
    single = target;
    target.framebuffer.bind();
    STATE.apply();
    target.framebuffer.clearDepth();
    Matrix4f lightFromView = ball.seenFrom(StudioUniforms.KEY_DIRECTION);
    drawCasters(frame, View.of(frame, view.viewFromWorld(), lightFromView), meshes);
    return new Shadow(target.texture, mapFromView(lightFromView), 2 * ball.radius);
  }

  /** Shadows of several points of the studio, in one map; none if nothing solid casts one. */
  @Nullable LightSample draw(
      FrameDescription frame, View view, MeshStore meshes, LightSample.Points points) {
    Ball ball = Ball.of(frame, view, meshes);
    if (ball == null) {
      return null;
    }
    Target target = many == null ? Target.of(SIZE * MANY_PER_SIDE) : many;
    many = target;
    target.framebuffer.bind();
    STATE.apply();
    target.framebuffer.clearDepth();
    List<Matrix4f> mapsFromView = new ArrayList<>();
    for (int i = 0; i < points.directions().size(); i++) {
      Matrix4f lightFromView = ball.seenFrom(points.directions().get(i));
      target.framebuffer.bindPart(i, MANY_PER_SIDE);
      drawCasters(frame, View.of(frame, view.viewFromWorld(), lightFromView), meshes);
      mapsFromView.add(partFromWhole(i).mul(mapFromView(lightFromView)));
    }
    return new LightSample(points, target.texture, mapsFromView);
  }

  private static Matrix4f mapFromView(Matrix4f lightFromView) {
    return new Matrix4f().translation(0.5f, 0.5f, 0.5f).scale(0.5f).mul(lightFromView);
  }

  private static Matrix4f partFromWhole(int index) {
    float part = 1f / MANY_PER_SIDE;
    int row = index / MANY_PER_SIDE;
    return new Matrix4f()
        .translation(index % MANY_PER_SIDE * part, row * part, 0)
        .scale(part, part, 1);
  }

  private void drawCasters(FrameDescription frame, View light, MeshStore meshes) {
    GlProgram program = shaders.use("mark.vert", "shadow.frag", light.defines());
    light.cuts().begin();
    meshes.bind();
    for (DrawList.Entry caster : DrawList.casters(frame, light, meshes)) {
      light.place(program, caster);
      meshes.draw(caster);
    }
    light.cuts().end();
  }

  /** A ball around all that casts shadows, in view space. */
  private record Ball(Vector3f middle, float radius) {
    static @Nullable Ball of(FrameDescription frame, View view, MeshStore meshes) {
      Vector3f min = new Vector3f(Float.POSITIVE_INFINITY);
      Vector3f max = new Vector3f(Float.NEGATIVE_INFINITY);
      Vector3f itemMin = new Vector3f();
      Vector3f itemMax = new Vector3f();
      for (DrawItem item : frame.items()) {
        PackedMeshes.Range range = meshes.range(item.id(), true);
        if (range != null && !item.isFaded() && item.body().isEmpty()) {
          DrawList.reach(frame, item, range, itemMin, itemMax);
          min.min(itemMin);
          max.max(itemMax);
        }
      }
      if (min.x > max.x) {
        return null;
      }
      float radius = max.sub(min, new Vector3f()).length() / 2 + 1;
      return new Ball(view.viewFromWorld().transformPosition(min.add(max).mul(0.5f)), radius);
    }

    /** Parallel light from a direction; clip space from view space. */
    Matrix4f seenFrom(Vector3fc towards) {
      Vector3f up = Math.abs(towards.z()) < 0.9f ? new Vector3f(0, 0, -1) : new Vector3f(0, 1, 0);
      return new Matrix4f()
          .ortho(-radius, radius, -radius, radius, 0, 2 * radius)
          .lookAt(towards.mul(radius, new Vector3f()).add(middle), middle, up);
    }
  }

  private record Target(GlTexture texture, GlFramebuffer framebuffer) implements AutoCloseable {
    static Target of(int sizePx) {
      GlTexture texture = new GlTexture(GlTexture.Format.DEPTH, sizePx, sizePx, false);
      return new Target(texture, GlFramebuffer.of(List.of(texture)));
    }

    @Override
    public void close() {
      framebuffer.close();
      texture.close();
    }
  }

  @Override
  public void close() {
    if (single != null) {
      single.close();
    }
    if (many != null) {
      many.close();
    }
  }
}
