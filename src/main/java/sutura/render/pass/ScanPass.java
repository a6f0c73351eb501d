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
  private @Nullable Textures textures;

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
    Textures scanned = texturesOf(scan.volume());
    STATE.apply();
    GlProgram program = shaders.use("scan.vert", "scan.frag", view.cuts().defines());
    scanned.values().bind(0);
    scanned.head().bind(1);
    program.set("volume", 0).set("head", 1).set("item", item(frame));
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
    view.cuts().setOthers(program, index, BEFORE_MM);
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
  private Textures texturesOf(ScanVolume volume) {
    Textures known = textures;
    if (known == null || uploaded != volume) {
      close();
      known = Textures.of(volume);
      textures = known;
      uploaded = volume;
    }
    return known;
  }

  /**
   * A scan on the graphics card.
   *
   * @param values 0 around the head
   * @param head 1 in the head, 0 around it: in between, a value is that of the head alone
   */
  private record Textures(GlVolume values, GlVolume head) {
    static Textures of(ScanVolume volume) {
      short[] stored = volume.stored();
      ByteBuffer shorts = ByteBuffer.allocateDirect(2 * stored.length);
      ShortBuffer values = shorts.order(ByteOrder.nativeOrder()).asShortBuffer();
      ByteBuffer head = ByteBuffer.allocateDirect(stored.length);
      for (short value : stored) {
        boolean outside = value == ScanVolume.OUTSIDE;
        values.put(outside ? 0 : value);
        head.put((byte) (outside ? 0 : -1));
      }
      return new Textures(
          GlVolume.of(volume.nx(), volume.ny(), volume.nz(), values.flip()),
          GlVolume.of(volume.nx(), volume.ny(), volume.nz(), head.flip()));
    }
  }

  @Override
  public void close() {
    if (textures != null) {
      textures.values().close();
      textures.head().close();
      textures = null;
    }
  }
}
