package sutura.ui;

import imgui.ImGui;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Neighbourhood;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.platform.ImGuiFonts;
import sutura.scene.Camera;
import sutura.scene.Framing;
import sutura.scene.Pane;

/**
 * What every panel needs while one frame is made.
 *
 * @param input what the frame is made from
 * @param fonts faces at the current scale
 * @param palette colours that go with the background
 * @param texts words of the interface
 * @param items where parts are, for recorded input
 * @param actions what was asked for so far
 * @param related which of the loaded structures belong together
 */
record UiFrame(
    UiInput input,
    ImGuiFonts fonts,
    Palette palette,
    Texts texts,
    UiItems items,
    UiActions actions,
    Neighbourhood related) {
  /** How much of a larger text size the spaces around the text follow. */
  private static final double SPACE_SHARE = 0.6;

  /**
   * Whole device pixels for design pixels of spaces, lines and signs. Beyond the usual text size
   * they grow less than the text, so that large text leaves room for the model.
   */
  float px(double design) {
    return Math.max(1, Math.round(design * spaceScale()));
  }

  private double spaceScale() {
    double text = input.settings().shownTextScale();
    return text <= 1 ? fonts.scale() : fonts.scale() * (1 + (text - 1) * SPACE_SHARE) / text;
  }

  /** The camera, turned as it is, that shows these structures as large as they fit. */
  Optional<Camera> framed(Camera camera, Collection<StructureId> ids) {
    List<Vector3dc> outline =
        Framing.outlineMm(input.model(), ids, input.offsetMm(), input.scene());
    PixelRect viewport = UiLayout.of(this).viewport();
    ModelRoom room =
        ViewportOverlay.room(this, viewport).narrowed(1.0 / Pane.of(input.scene()).size());
    return outline.isEmpty() ? Optional.empty() : Optional.of(room.frame(camera, outline));
  }

  /** Words of the interface. */
  String text(String key) {
    return texts.get(key);
  }

  /** Name of a structure in the language of the interface. */
  String name(Structure structure) {
    return structure.name(input.settings().language());
  }

  /** Name of a group in the language of the interface, its id if the catalogue lacks it. */
  String groupName(StructureId group) {
    return Optional.ofNullable(input.catalogue().groups().get(group))
        .map(g -> g.name(input.settings().language()))
        .orElse(group.value());
  }

  /** Name of a heading inside a group, its key if the catalogue lacks it. */
  String headingName(StructureId group, String key) {
    return Optional.ofNullable(input.catalogue().groups().get(group))
        .map(g -> g.subgroupName(key, input.settings().language()))
        .orElse(key);
  }

  /** Notes where the last item is; scrolls to it if recorded input has asked for it. */
  void register(String id) {
    register(id, lastItem());
  }

  /** Notes where a part is, clipped to what of the current window is in sight. */
  void register(String id, PixelRect rect) {
    var list = ImGui.getWindowDrawList();
    double left = list.getClipRectMinX();
    double top = list.getClipRectMinY();
    PixelRect clip =
        new PixelRect(left, top, list.getClipRectMaxX() - left, list.getClipRectMaxY() - top);
    if (items.put(id, rect, clip)) {
      ImGui.setScrollHereY(0.5f);
    }
  }

  static PixelRect lastItem() {
    double left = ImGui.getItemRectMinX();
    double top = ImGui.getItemRectMinY();
    return new PixelRect(left, top, ImGui.getItemRectMaxX() - left, ImGui.getItemRectMaxY() - top);
  }
}
