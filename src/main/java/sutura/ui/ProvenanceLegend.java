package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.List;
import sutura.evidence.Provenance;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.ProvenanceAreas;
import sutura.scene.SceneState;

/** What the colours of the model mean while they show origins, and how much there is of each. */
final class ProvenanceLegend {
  private static final double MARGIN = 12;
  private static final double SWATCH = 22;
  private static final double HEIGHT = 26;

  /** From the upper edge to below the buttons of the views. */
  private static final double BELOW_BUTTONS = 62;

  /** Width at the right that belongs to the orientation cube. */
  private static final double CUBE = 130;

  private final UiFrame ui;
  private final ImDrawList list;

  ProvenanceLegend(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** One line of the legend. */
  private record Key(Provenance provenance, String words) {}

  /** Draws it below the buttons of the views; returns where. */
  List<PixelRect> draw(PixelRect viewport) {
    List<PixelRect> places = new ArrayList<>();
    if (ui.input().scene().colourMode() != SceneState.ColourMode.BY_PROVENANCE) {
      return places;
    }
    float left = (float) viewport.x() + ui.px(MARGIN);
    float right = (float) viewport.right() - ui.px(CUBE);
    float x = left;
    boolean buttons = !ui.input().settings().projector();
    float y = (float) viewport.y() + ui.px(buttons ? BELOW_BUTTONS : MARGIN);
    for (Key key : keys()) {
      float width = ui.px(SWATCH + 24) + TextBlock.width(ui.fonts().small(), key.words());
      if (x > left && x + width > right) {
        x = left;
        y += ui.px(HEIGHT + 4);
      }
      PixelRect place = new PixelRect(x, y, width, ui.px(HEIGHT));
      key(key, place);
      places.add(place);
      x += width + ui.px(6);
    }
    return places;
  }

  private List<Key> keys() {
    LoadedModel model = ui.input().model();
    ProvenanceAreas whole = ProvenanceAreas.ofBonesAndTeeth(model.entries().values());
    ProvenanceAreas any =
        model.entries().values().stream()
            .filter(entry -> !entry.structure().isMark())
            .map(ModelEntry::knownAreas)
            .reduce(ProvenanceAreas.UNKNOWN, ProvenanceAreas::plus);
    List<Key> keys = new ArrayList<>();
    for (Provenance provenance : any.mm2().keySet()) {
      String word = ui.text("provenance." + provenance.word());
      String share =
          whole.isEmpty() ? "" : "  " + ProvenanceSwatch.percent(whole.share(provenance));
      keys.add(new Key(provenance, ProvenanceSwatch.icon(provenance) + "  " + word + share));
    }
    return keys;
  }

  private void key(Key key, PixelRect rect) {
    list.addRectFilled(
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.right(),
        (float) rect.bottom(),
        ui.palette().overlay(),
        ui.px(5));
    float inset = ui.px(5);
    PixelRect patch =
        new PixelRect(rect.x() + inset, rect.y() + inset, ui.px(SWATCH), rect.height() - 2 * inset);
    ProvenanceSwatch.fill(ui, list, patch, key.provenance());
    float size = ui.fonts().small().getFontSize();
    list.addText(
        ui.fonts().small(),
        Math.round(size),
        (float) patch.right() + ui.px(8),
        (float) Math.round(rect.centreY() - size / 2),
        ui.palette().text(),
        key.words());
    ui.items().put("legend/" + key.provenance().word(), rect, rect);
  }
}
