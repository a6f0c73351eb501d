package sutura.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.model.ModelEntry;
import sutura.render.LabelSpots;

/**
 * What wants a label in one frame: structures that are seen, of groups that carry names.
 *
 * @param wishes what the layout needs of each
 * @param names the words of each, broken into lines
 */
record LabelWishes(List<LabelLayout.Wish> wishes, Map<StructureId, TextBlock> names) {
  /** Left and right of the words, and above and below them, design pixels. */
  static final double PAD_X = 6;

  static final double PAD_Y = 2.5;

  /** Added to the weight of openings and landmarks, above that of any share of the picture. */
  private static final double MARK_WEIGHT = 10;

  /** Height of a vertebra with its disc, mm, the mean of all. */
  private static final double VERTEBRA_MM = 24;

  private static final double SELECTED_WEIGHT = 1000;

  /** Less of the picture is no more than a chink, share of it. */
  private static final double LEAST_SHARE = 4e-5;

  /**
   * The labels that are wanted.
   *
   * @param roomPx for the words of a label beside the model; longer ones are broken
   */
  static LabelWishes of(UiFrame ui, PixelRect viewport, float roomPx) {
    List<LabelLayout.Wish> wishes = new ArrayList<>();
    Map<StructureId, TextBlock> names = new LinkedHashMap<>();
    LabelSpots spots = ui.input().labelSpots();
    boolean far = isFar(ui, viewport);
    for (ModelEntry entry : ui.input().model().entries().values()) {
      StructureId id = entry.structure().id();
      LabelSpots.Spot spot = spots.spots().get(id);
      if (spot == null || isChink(entry, spot) || !wantsLabel(ui.input(), entry, far)) {
        continue;
      }
      Vector3d at = ui.input().drawnMm(id, place(entry, spot));
      Vector3d px = CameraMotion.project(ui.input().shownCamera(), at, viewport);
      String title = ui.name(entry.structure());
      String written = far ? LevelCode.of(id).orElse(title) : title;
      TextBlock name = words(ui, written, roomPx);
      names.put(id, name);
      double width = Math.ceil(name.widthPx() + 2 * ui.px(PAD_X));
      double height = Math.ceil(name.heightPx() + 2 * ui.px(PAD_Y));
      double weight = weight(ui.input(), entry.structure(), spot.share());
      wishes.add(new LabelLayout.Wish(id, px.x, px.y, width, height, weight));
    }
    return new LabelWishes(wishes, names);
  }

  /** The point that a landmark is, else the seen spot. */
  private static Vector3d place(ModelEntry entry, LabelSpots.Spot spot) {
    boolean landmark = entry.structure().tissue() == Tissue.LANDMARK;
    return new Vector3d(landmark ? entry.boxMm().centreMm() : spot.pointMm());
  }

  /** Broken between words only. */
  private static TextBlock words(UiFrame ui, String name, float roomPx) {
    float widest = roomPx;
    for (String word : name.split(" ")) {
      widest = Math.max(widest, TextBlock.width(ui.fonts().small(), word) + 1);
    }
    return TextBlock.of(ui.fonts().small(), name, widest);
  }

  private static boolean isChink(ModelEntry entry, LabelSpots.Spot spot) {
    return !entry.structure().isMark() && spot.share() < LEAST_SHARE;
  }

  /** Whether a group has a name on each of its structures. */
  static boolean isNamed(UiInput input, StructureId group) {
    return !input.scene().quietGroups().contains(group);
  }

  /** Whether vertebrae are lower than their labels would be: then they have short ones. */
  private static boolean isFar(UiFrame ui, PixelRect viewport) {
    double labelPx = ui.fonts().small().getFontSize() + 2 * ui.px(PAD_Y);
    return labelPx * CameraMotion.mmPerPx(ui.input().shownCamera(), viewport) > VERTEBRA_MM;
  }

  /**
   * Visible, of a named group, no suture that cannot be told from bone, and from afar no disc or
   * tooth.
   */
  private static boolean wantsLabel(UiInput input, ModelEntry entry, boolean far) {
    Structure structure = entry.structure();
    StructureId id = structure.id();
    if (input.scene().selection().contains(id)) {
      return true;
    }
    return input.scene().isVisible(id)
        && isNamed(input, structure.group())
        && !(far && isSmall(structure))
        && (!structure.isSuture() || input.scene().fusionOf(id) == FusionState.OPEN);
  }

  private static boolean isSmall(Structure structure) {
    return structure.tissue() == Tissue.TOOTH || structure.subgroup().equals("discs");
  }

  private static double weight(UiInput input, Structure structure, double share) {
    boolean selected = input.scene().selection().contains(structure.id());
    return share + (structure.isMark() ? MARK_WEIGHT : 0) + (selected ? SELECTED_WEIGHT : 0);
  }
}
