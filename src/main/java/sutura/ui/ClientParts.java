package sutura.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;
import sutura.knowledge.SearchHit;
import sutura.model.ModelEntry;
import sutura.scene.PeelLayer;
import sutura.scene.Region;
import sutura.scene.SceneCommand;

/** The short list of parts in the client view: what is searched, regions, layers, a few names. */
final class ClientParts {
  /** What is looked at most when this therapy is talked about. */
  private static final List<StructureId> FEW =
      List.of(
          StructureId.of("parietal-bone-left"),
          StructureId.of("occipital-bone"),
          StructureId.of("sphenoid-bone"),
          StructureId.of("falx-cerebri"),
          StructureId.of("spinal-cord"),
          StructureId.of("sacrum"));

  /** More are not shown of what was found: who talks does not read lists. */
  private static final int MOST_FOUND = 12;

  private final SearchField field = new SearchField();
  private final SearchIndex index = new SearchIndex();

  void focusSearch() {
    field.focus();
  }

  boolean clearSearch() {
    boolean any = field.isFilled();
    field.empty();
    return any;
  }

  boolean isFinding() {
    return field.isFilled() && index.isWaiting();
  }

  void draw(UiFrame ui, ClientView view) {
    EvidenceText words = new EvidenceText(ui, new EvidenceState());
    ClientPanel.title(ui, ui.text("client.parts"));
    SearchField.Left left = field.draw(ui, this::clearSearch);
    if (field.isFocused()) {
      index.prepare(ui.input().model());
    }
    if (field.text().isEmpty()) {
      parts(ui, view, words);
      return;
    }
    List<SearchHit> found = found(ui, left == SearchField.Left.ENTER);
    if (left == SearchField.Left.ENTER && !found.isEmpty()) {
      ui.actions().goTo(found.get(0).destination());
    }
    if (found.isEmpty() && !index.isWaiting()) {
      words.body(ui.text("search.nothing"));
    }
    found.forEach(new SearchRow(ui)::draw);
  }

  /** Without studies and corrections, which are for who knows the subject. */
  private List<SearchHit> found(UiFrame ui, boolean wholly) {
    String language = ui.input().settings().language();
    return index.find(ui.input().model(), field.text(), language, wholly).stream()
        .filter(hit -> isPlain(hit.destination().kind()))
        .limit(MOST_FOUND)
        .toList();
  }

  private static boolean isPlain(Destination.Kind kind) {
    return kind == Destination.Kind.STRUCTURE
        || kind == Destination.Kind.CLAIM
        || kind == Destination.Kind.NOTE;
  }

  private static void parts(UiFrame ui, ClientView view, EvidenceText words) {
    if (RegionButtons.count(ui) > 0) {
      words.heading(ui.text("client.regions"));
      ChipRow regions = new ChipRow(ui);
      for (Region region : Region.values()) {
        String part = "client/region-" + region.word();
        if (regions.chip(part, ui.text("frame." + region.word()), false)) {
          new StructureActions(ui).frame(region);
        }
      }
    }
    if (PeelRail.isUseful(ui)) {
      words.heading(ui.text("client.layers"));
      ChipRow layers = new ChipRow(ui);
      for (PeelLayer layer : PeelLayer.values()) {
        layer(ui, layers, layer);
      }
    }
    words.heading(ui.text("client.few"));
    for (StructureId id : FEW) {
      ui.input().model().entry(id).ifPresent(entry -> part(ui, view, entry));
    }
  }

  private static void layer(UiFrame ui, ChipRow row, PeelLayer layer) {
    String word = layer.name().toLowerCase(Locale.ROOT);
    boolean now = Math.round(ui.input().scene().peel()) == layer.ordinal();
    if (row.chip("client/layer-" + word, ui.text("client.layer." + word), now) && !now) {
      ui.actions().command(new SceneCommand.SetPeel(layer.ordinal()));
    }
  }

  private static void part(UiFrame ui, ClientView view, ModelEntry entry) {
    String id = entry.structure().id().value();
    String name = ui.name(entry.structure());
    if (new EvidenceRow(ui).draw("client/part-" + id, name, Optional.empty(), "")) {
      view.go(ui, new ClientPage(ClientPage.Kind.STRUCTURE, id));
    }
  }
}
