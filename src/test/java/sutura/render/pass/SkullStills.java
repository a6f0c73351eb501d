package sutura.render.pass;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.export.PngWriter;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.platform.HeadlessContext;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlInfo;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneState;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

/**
 * For people who work on the picture: draws stills of a folder of PLY meshes, and times them.
 *
 * <p>Arguments: mesh folder, output folder, then any of {@code NAME=AZ,EL,ZOOM[,FLAG...]} where a
 * flag is {@code light}, {@code colours}, {@code base} (without the vault), {@code fade}, {@code
 * select}.
 */
public final class SkullStills {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final Colour IVORY = Colour.ofHex("#e9dcc2");
  private static final String[] PALETTE = {
    "#d8b98a", "#a8c3b0", "#c99a86", "#9fb4cc", "#d6c36f", "#b9a0c0", "#8fb8b8", "#cfa1a8"
  };

  private SkullStills() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Map<StructureId, TriangleMesh> meshes = read(Path.of(args[0]));
    try (HeadlessContext context = HeadlessContext.open();
        SceneRenderer renderer = new SceneRenderer(Require.home().resolve("shaders"));
        GlFramebuffer target = GlFramebuffer.picture(WIDTH, HEIGHT)) {
      System.out.println(context.route() + " " + GlInfo.current());
      long mark = System.nanoTime();
      renderer.upload(meshes, reduced(meshes));
      System.out.printf(
          "before %.0f ms, upload %.0f%n", ms(start, mark), ms(mark, System.nanoTime()));
      for (int i = 2; i < args.length; i++) {
        still(renderer, target, meshes, args[i], Path.of(args[1]));
      }
    }
  }

  /** Time of all processors in this process: unlike the clock, other programs do not change it. */
  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double ms(long from, long to) {
    return (to - from) / 1e6;
  }

  private static Map<StructureId, TriangleMesh> read(Path folder) throws IOException {
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceAll("mesh_|\\.ply", "");
        meshes.put(
            StructureId.of(name.toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
            TestMeshes.ply(file));
      }
    }
    return meshes;
  }

  /** Every other vertex cell of 1.5 mm: about a quarter of the triangles. */
  private static Map<StructureId, TriangleMesh> reduced(Map<StructureId, TriangleMesh> meshes) {
    Map<StructureId, TriangleMesh> all = new LinkedHashMap<>();
    meshes.forEach((id, mesh) -> all.put(id, reduced(mesh)));
    System.out.printf(
        "triangles %d, reduced %d%n",
        meshes.values().stream().mapToInt(TriangleMesh::triangleCount).sum(),
        all.values().stream().mapToInt(TriangleMesh::triangleCount).sum());
    return all;
  }

  private static TriangleMesh reduced(TriangleMesh mesh) {
    Map<List<Integer>, Integer> cells = new HashMap<>();
    int[] to = new int[mesh.vertexCount()];
    for (int v = 0; v < to.length; v++) {
      List<Integer> cell = new ArrayList<>();
      for (int c = 0; c < 3; c++) {
        cell.add((int) Math.floor(mesh.positionsMm()[3 * v + c] / 1.5));
      }
      to[v] = cells.computeIfAbsent(cell, k -> -1) < 0 ? v : cells.get(cell);
      cells.put(cell, to[v]);
    }
    int[] triangles = new int[mesh.triangles().length];
    int n = 0;
    for (int t = 0; t < triangles.length; t += 3) {
      int a = to[mesh.triangles()[t]];
      int b = to[mesh.triangles()[t + 1]];
      int c = to[mesh.triangles()[t + 2]];
      if (a != b && b != c && c != a) {
        triangles[n++] = a;
        triangles[n++] = b;
        triangles[n++] = c;
      }
    }
    return new TriangleMesh(mesh.positionsMm(), mesh.normals(), Arrays.copyOf(triangles, n));
  }

  private static void still(
      SceneRenderer renderer,
      GlFramebuffer target,
      Map<StructureId, TriangleMesh> meshes,
      String spec,
      Path folder)
      throws IOException {
    String name = spec.substring(0, spec.indexOf('='));
    List<String> parts = List.of(spec.substring(name.length() + 1).split(","));
    Box box = meshes.values().stream().map(TriangleMesh::box).reduce(Box.EMPTY, Box::union);
    double distance = box.radiusMm() / Math.sin(Math.toRadians(15)) * 0.9;
    Camera camera =
        new Camera(box.centreMm(), 0, 0, distance / Double.parseDouble(parts.get(2)), false)
            .withAngles(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
    FrameDescription frame =
        new FrameDescription(
            new Matrix4f(camera.viewFromWorld()),
            new Matrix4f(
                camera.clipFromView((double) WIDTH / HEIGHT, box.centreMm(), box.radiusMm() + 20)),
            items(meshes, parts),
            parts.contains("light") ? SceneState.Background.LIGHT : SceneState.Background.DARK,
            false,
            Optional.empty(),
            parts.contains("moving")
                ? Quality.MOVING
                : new Quality(
                    !parts.contains("noao"), true, parts.contains("ssaa") ? 4 : 1, false));

    renderer.render(frame, target);
    long cpuFrom = cpuNanos();
    double[] times = new double[parts.contains("time") ? 40 : 5];
    for (int i = 0; i < times.length; i++) {
      long from = System.nanoTime();
      renderer.render(frame, target);
      org.lwjgl.opengl.GL11C.glFinish();
      times[i] = ms(from, System.nanoTime());
    }
    double cpu = (cpuNanos() - cpuFrom) / 1e6 / times.length;
    long from = System.nanoTime();
    PngWriter.write(folder.resolve(name + ".png"), target.read(3));
    double[] sorted = Arrays.stream(times).skip(1).sorted().toArray();
    System.out.printf(
        "%s first %.0f ms, then least %.0f, median %.0f, processor %.0f; png %.0f ms%n",
        name, times[0], sorted[0], sorted[sorted.length / 2], cpu, ms(from, System.nanoTime()));
  }

  private static List<DrawItem> items(Map<StructureId, TriangleMesh> meshes, List<String> parts) {
    List<DrawItem> items = new ArrayList<>();
    int n = 0;
    for (StructureId id : meshes.keySet()) {
      boolean vault = id.value().startsWith("parietal") || id.value().startsWith("frontal");
      if (parts.contains("base") && vault) {
        continue;
      }
      Colour colour =
          parts.contains("colours") ? Colour.ofHex(PALETTE[n++ % PALETTE.length]) : IVORY;
      float opacity = parts.contains("fade") && vault ? 0.22f : 1;
      boolean selected = parts.contains("select") && id.value().equals("temporal-l");
      boolean hovered = parts.contains("select") && id.value().equals("zygomatic-l");
      Vector3d away = new Vector3d();
      if (parts.contains("explode")) {
        away.set(meshes.get(id).box().centreMm()).sub(0, 0, 30).mul(0.45);
      }
      items.add(
          new DrawItem(
              id, new Vector3f(away), colour, opacity, Tissue.BONE, 1, selected, hovered, true));
    }
    return items;
  }
}
