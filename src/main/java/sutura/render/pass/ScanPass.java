package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import org.jspecify.annotations.Nullable;
import sutura.geometry.Box;
import sutura.geometry.Plane;
import sutura.render.FrameDescription;
import sutura.render.ScanPicture;
import sutura.render.ScanVolume;
import sutura.render.gl.DrawState;
import sutura.render.gl.GlProgram;
import sutura.render.gl.GlVertexArray;
import sutura.render.gl.GlVolume;
import sutura.scene.SectionPlane;

/** The scan on the section planes, in grey, as the nearest surface where the head is. */
final class ScanPass implements AutoCloseable {
  private static final DrawState STATE =
      new DrawState(DrawState.Depth.NEARER, true, DrawState.Cull.NONE, DrawState.Blend.NONE);

  /** The scan lies before the cut faces by this, mm; the lines lie before the scan. */
  private static final double BEFORE_MM = 0.34;

  /** Stands for no scan; -1 would be where there is no surface. */
  private static final int NO_ITEM = -2;

  private final Shaders shaders;
  private final GlVertexArray empty;
  private @Nullable ScanVolume uploaded;
  private @Nullable GlVolume texture;

  ScanPass(Shaders shaders, GlVertexArray empty) {
    this.shaders = shaders;
    this.empty = empty;
  }

  /** Number of the surface that is the scan, behind those of the items. */
  static int item(FrameDescription frame) {
    return frame.cuts().scan().isPresent() ? frame.items().size() : NO_ITEM;
  }

  /** Draws over what the geometry pass has left; its target is bound. */
  void draw(FrameDescription frame, View view) {
    ScanPicture scan = frame.cuts().scan().orElse(null);
    if (scan == null) {
      return;
    }
    GlVolume volume = textureOf(scan.volume());
    STATE.apply();
    GlProgram program = shaders.use("scan.vert", "scan.frag", view.cuts().defines());
    volume.bind(0);
    program.set("volume", 0).set("item", item(frame));
    ScanVolume v = scan.volume();
    Matrix4f textureFromMm =
        new Matrix4f()
            .scale(1f / v.nx(), 1f / v.ny(), 1f / v.nz())
            .translate(0.5f, 0.5f, 0.5f)
            .mul(new Matrix4f(v.voxelFromMm()));
    program.set("textureFromMm", textureFromMm).set("clipFromWorld", view.clipFromWorld());
    // Stored values are seen as shares of 32767.
    program.set("scale", (float) (v.step() * Short.MAX_VALUE / scan.view().window()));
    program.set("shift", (float) (0.5 - scan.view().level() / scan.view().window()));
    program.set("size", (float) v.nx(), (float) v.ny(), (float) v.nz(), 0);
    view.cuts().begin();
    List<SectionPlane> planes = frame.cuts().planes();
    for (int i = 0; i < planes.size(); i++) {
      drawPlane(planes.get(i), i, view, program, box(v));
    }
    view.cuts().end();
  }

  private void drawPlane(SectionPlane section, int index, View view, GlProgram program, Box box) {
    Plane plane = Plane.of(section.normal(), section.offsetMm());
    double[] across = extent(plane.across(), box);
    double[] along = extent(plane.along(), box);
    Vector3d before = new Vector3d(section.normal()).mul(BEFORE_MM);
    Vector3f corner = new Vector3f(plane.pointMm(across[0], along[0]).add(before));
    program.set("cornerMm", corner);
    program.set("acrossMm", new Vector3f(plane.across()).mul((float) (across[1] - across[0])));
    program.set("alongMm", new Vector3f(plane.along()).mul((float) (along[1] - along[0])));
    program.set("backMm", new Vector3f(before).negate());
    program.set(
        "normalView",
        view.viewFromWorld().transformDirection(new Vector3f(section.normal()), new Vector3f()));
    view.cuts().setOthers(program, index);
    empty.drawStrip(4);
  }

  private static Box box(ScanVolume v) {
    Box box = Box.EMPTY;
    var mmFromVoxel = v.voxelFromMm().invert(new org.joml.Matrix4d());
    for (int corner = 0; corner < 8; corner++) {
      Vector3d at =
          new Vector3d(
              (corner & 1) * (v.nx() - 1),
              (corner >> 1 & 1) * (v.ny() - 1),
              (corner >> 2) * (v.nz() - 1));
      mmFromVoxel.transformPosition(at);
      box = box.union(new Box(at, at));
    }
    return box;
  }

  private static double[] extent(Vector3dc axis, Box box) {
    double middle = box.centreMm().dot(axis);
    double reach = box.sizeMm().mul(0.5).dot(axis.absolute(new Vector3d()));
    return new double[] {middle - reach, middle + reach};
  }

  // A volume is compared by identity: it is replaced as a whole.
  @SuppressWarnings("ReferenceEquality")
  private GlVolume textureOf(ScanVolume volume) {
    GlVolume known = texture;
    if (known == null || uploaded != volume) {
      if (known != null) {
        known.close();
      }
      short[] stored = volume.stored();
      ShortBuffer direct =
          ByteBuffer.allocateDirect(2 * stored.length)
              .order(ByteOrder.nativeOrder())
              .asShortBuffer();
      direct.put(stored).flip();
      known = new GlVolume(volume.nx(), volume.ny(), volume.nz(), direct);
      texture = known;
      uploaded = volume;
    }
    return known;
  }

  @Override
  public void close() {
    if (texture != null) {
      texture.close();
      texture = null;
    }
  }
}
