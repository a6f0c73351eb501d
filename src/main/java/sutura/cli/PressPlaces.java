package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Intersectiond;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.scene.words.PlaceWord;

/** Where the skull can be pressed: landmarks and coordinates, told from what is no part of it. */
final class PressPlaces {
  /** Farther from every bone nothing is meant to be on the skull, mm. */
  private static final double OFF_MM = 8;

  private final LoadedModel listed;
  private final Map<StructureId, TriangleMesh> meshes;

  private PressPlaces(LoadedModel listed, Map<StructureId, TriangleMesh> meshes) {
    this.listed = listed;
    this.meshes = meshes;
  }

  /**
   * A place on the skull.
   *
   * @param word what was written
   * @param atMm RAS mm
   */
  record Place(String word, Vector3dc atMm) {}

  /** What lies nearest to a place. */
  private record Nearest(Structure structure, double mm) {}

  /** Those of a folder of models; only bones are read, with few triangles. */
  static PressPlaces of(Path folder) throws IOException {
    ModelFolder opened = new ModelLoader(new AssimpMeshReader()).open(folder, Catalogue.builtIn());
    LoadedModel listed = opened.listed();
    Usable.model(listed);
    Set<StructureId> solid = new TreeSet<>();
    listed.entries().values().stream()
        .map(ModelEntry::structure)
        .filter(PressPlaces::isSolid)
        .forEach(structure -> solid.add(structure.id()));
    ModelFolder.Part part = opened.read(solid, true);
    Usable.model(listed.with(part));
    return new PressPlaces(listed, part.meshes());
  }

  private static boolean isSolid(Structure structure) {
    return switch (structure.group().value()) {
      case "skull", "sutures", "teeth" -> true;
      default -> structure.tissue() == Tissue.BONE;
    };
  }

  LoadedModel listed() {
    return listed;
  }

  /** The place of a landmark or of X,Y,Z; one line of an option says why there is none. */
  Place find(String word, String option) {
    Vector3dc at =
        word.contains(",") ? PlaceWord.coordinates(word, option) : landmark(word, option);
    Nearest nearest = nearest(at);
    String id = nearest.structure().id().value();
    if (nearest.mm() > OFF_MM) {
      throw CommandFailure.badInput(
          String.format(
              Locale.ROOT,
              "%s: %s lies %.0f mm off the skull%s",
              option,
              word,
              nearest.mm(),
              nearestLandmark(at)));
    }
    if (id.equals("mandible") || id.startsWith("lower-")) {
      throw CommandFailure.badInput(
          option
              + ": "
              + word
              + " is on the lower jaw, which hangs by its joints and is no part of the model"
              + nearestLandmark(at));
    }
    if (!onSkull(nearest.structure())) {
      throw CommandFailure.badInput(
          option
              + ": "
              + word
              + " is on "
              + id
              + ", and neither spine nor pelvis is part of the model"
              + nearestLandmark(at));
    }
    return new Place(word, at);
  }

  private static boolean onSkull(Structure structure) {
    String group = structure.group().value();
    return group.equals("skull") || group.equals("sutures") || group.equals("teeth");
  }

  private Vector3dc landmark(String word, String option) {
    List<String> known = landmarks().stream().map(Structure::id).map(StructureId::value).toList();
    if (!known.contains(word)) {
      throw CommandFailure.badInput(
          option + ": there is no landmark \"" + word + "\"" + NearestIds.hint(word, known));
    }
    return placeOf(StructureId.of(word)).orElseThrow();
  }

  private List<Structure> landmarks() {
    List<Structure> found = new ArrayList<>();
    for (ModelEntry entry : listed.entries().values()) {
      if (entry.structure().tissue() == Tissue.LANDMARK && !entry.boxMm().isEmpty()) {
        found.add(entry.structure());
      }
    }
    return found;
  }

  private Optional<Vector3dc> placeOf(StructureId id) {
    return listed.entry(id).map(entry -> new Vector3d(entry.boxMm().centreMm()));
  }

  /** The end of a message: the landmark of the skull that is nearest, and where. */
  private String nearestLandmark(Vector3dc at) {
    return landmarks().stream()
        .map(Structure::id)
        .sorted(Comparator.comparingDouble(id -> at.distance(placeOf(id).orElseThrow())))
        .filter(id -> isOnSkull(placeOf(id).orElseThrow()))
        .findFirst()
        .map(id -> words(id, placeOf(id).orElseThrow()))
        .orElse("");
  }

  private static String words(StructureId id, Vector3dc at) {
    return String.format(
        Locale.ROOT,
        "; the nearest landmark is %s (%.0f,%.0f,%.0f)",
        id.value(),
        at.x(),
        at.y(),
        at.z());
  }

  private boolean isOnSkull(Vector3dc at) {
    Nearest nearest = nearest(at);
    String id = nearest.structure().id().value();
    boolean jaw = id.equals("mandible") || id.startsWith("lower-");
    return nearest.mm() <= OFF_MM && onSkull(nearest.structure()) && !jaw;
  }

  private Nearest nearest(Vector3dc at) {
    Nearest best = null;
    for (Map.Entry<StructureId, TriangleMesh> mesh : meshes.entrySet()) {
      ModelEntry entry = listed.entries().get(mesh.getKey());
      double reached = best == null ? Double.POSITIVE_INFINITY : best.mm();
      if (entry == null || !isSolid(entry.structure()) || boxMm(entry, at) >= reached) {
        continue;
      }
      double mm = distanceMm(mesh.getValue(), at);
      if (mm < reached) {
        best = new Nearest(entry.structure(), mm);
      }
    }
    if (best == null) {
      throw CommandFailure.badInput("the models folder holds no bone");
    }
    return best;
  }

  private static double boxMm(ModelEntry entry, Vector3dc at) {
    Vector3d inside = new Vector3d(at).max(entry.boxMm().minMm()).min(entry.boxMm().maxMm());
    return inside.distance(at);
  }

  private static double distanceMm(TriangleMesh mesh, Vector3dc at) {
    double best = Double.POSITIVE_INFINITY;
    Vector3d point = new Vector3d();
    for (int t = 0; t < mesh.triangleCount(); t++) {
      Intersectiond.findClosestPointOnTriangle(
          NearSurface.corner(mesh, 3 * t),
          NearSurface.corner(mesh, 3 * t + 1),
          NearSurface.corner(mesh, 3 * t + 2),
          at,
          point);
      best = Math.min(best, point.distanceSquared(at));
    }
    return Math.sqrt(best);
  }
}
