package sutura.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.joml.Vector3f;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.model.LoadedModel;
import sutura.model.MarkedBones;
import sutura.model.ModelEntry;
import sutura.scene.Enclosure;

/**
 * How far each structure moves from its place in an exploded view, as in the prepared skulls that
 * carry the name of Beauchêne: the face comes forward, the temporals go aside, the occipital back
 * and down, the vault up, and the sphenoid, which touches them all, nearly stays.
 *
 * <p>A suture goes half the way of each of its bones, and so stays between them; an opening or a
 * landmark goes with the bones that it marks; what is inside the vault stays. The column is drawn
 * apart as {@link ColumnApart} says. Both sides are exact mirror images.
 */
final class ExplodedView {
  /** Way of a bone of the right side or the middle, RAS mm. Source: tuned by eye. */
  private static final Map<String, Vector3dc> WAYS_MM =
      Map.ofEntries(
          Map.entry("frontal-bone", new Vector3d(0, 36, 38)),
          Map.entry("parietal-bone", new Vector3d(36, -20, 38)),
          Map.entry("occipital-bone", new Vector3d(0, -62, -20)),
          Map.entry("temporal-bone", new Vector3d(56, -12, -16)),
          Map.entry("sphenoid-bone", new Vector3d(0, 6, -20)),
          Map.entry("ethmoid-bone", new Vector3d(0, 60, -14)),
          Map.entry("vomer", new Vector3d(0, 42, -46)),
          Map.entry("palatine-bone", new Vector3d(16, 34, -74)),
          Map.entry("lacrimal-bone", new Vector3d(26, 96, -10)),
          Map.entry("inferior-nasal-concha", new Vector3d(14, 92, -34)),
          Map.entry("zygomatic-bone", new Vector3d(42, 48, -20)),
          Map.entry("maxilla", new Vector3d(22, 72, -54)),
          Map.entry("mandible", new Vector3d(0, 52, -112)),
          Map.entry("nasal-bone", new Vector3d(10, 98, 6)));

  /** Share of its distance from the centre that any other structure moves outward. */
  private static final double OTHERS = 0.6;

  /** Way of a tooth out of its socket, mm. */
  private static final double OUT_OF_SOCKET_MM = 16;

  /** Lower teeth also go a little to their own side, mm. */
  private static final double LOWER_ASIDE_MM = 5;

  private final Map<StructureId, Vector3dc> waysMm = new HashMap<>();
  private double longestMm;

  private final Set<StructureId> marks = new HashSet<>();
  private final MarkedBones markedBones;

  ExplodedView(LoadedModel model, MarkedBones markedBones) {
    this.markedBones = markedBones;
    Vector3dc centre = model.boxMm().isEmpty() ? new Vector3d() : model.boxMm().centreMm();
    for (ModelEntry entry : model.entries().values()) {
      if (entry.structure().isMark() && ColumnApart.wayMm(entry.structure()).isEmpty()) {
        marks.add(entry.structure().id());
      } else {
        put(entry.structure().id(), bone(entry, centre));
      }
    }
    for (ModelEntry entry : model.entries().values()) {
      if (entry.structure().isSuture()) {
        put(entry.structure().id(), mean(entry.structure().joins()));
      }
    }
  }

  private void put(StructureId id, Vector3dc wayMm) {
    waysMm.put(id, wayMm);
    longestMm = Math.max(longestMm, wayMm.length());
  }

  private static Vector3dc bone(ModelEntry entry, Vector3dc centre) {
    String id = entry.structure().id().value();
    boolean left = id.endsWith("-left");
    Vector3dc way = WAYS_MM.get(id.replaceFirst("-(left|right)$", ""));
    if (way != null) {
      return new Vector3d(left ? 0 - way.x() : way.x(), way.y(), way.z());
    }
    Vector3dc column = ColumnApart.wayMm(entry.structure()).orElse(null);
    if (column != null) {
      return column;
    }
    if (Enclosure.isInside(entry.structure())) {
      return new Vector3d();
    }
    if (entry.structure().tissue() == Tissue.TOOTH) {
      return tooth(id, left);
    }
    Box box = entry.boxMm();
    return box.isEmpty() ? new Vector3d() : box.centreMm().sub(centre).mul(OTHERS);
  }

  /** With its jaw, and out of its socket. */
  private static Vector3dc tooth(String id, boolean left) {
    boolean upper = id.startsWith("upper-");
    Vector3dc jaw = WAYS_MM.getOrDefault(upper ? "maxilla" : "mandible", new Vector3d());
    double out = upper ? -OUT_OF_SOCKET_MM : OUT_OF_SOCKET_MM;
    double aside = upper ? jaw.x() : LOWER_ASIDE_MM;
    return new Vector3d(left ? -aside : aside, jaw.y(), jaw.z() + out);
  }

  private Vector3dc mean(List<StructureId> bones) {
    Vector3d sum = new Vector3d();
    bones.forEach(bone -> sum.add(waysMm.getOrDefault(bone, new Vector3d())));
    return bones.isEmpty() ? sum : sum.div(bones.size());
  }

  /** Shift of a structure, RAS mm; zero for what is not in the model. */
  Vector3f offsetMm(StructureId id, double explode) {
    if (explode == 0) {
      return new Vector3f();
    }
    Vector3dc way =
        marks.contains(id) ? mean(markedBones.of(id)) : waysMm.getOrDefault(id, new Vector3d());
    return new Vector3f((float) way.x(), (float) way.y(), (float) way.z()).mul((float) explode);
  }

  /** The farthest that anything moves, mm. */
  double reachMm(double explode) {
    return longestMm * explode;
  }
}
