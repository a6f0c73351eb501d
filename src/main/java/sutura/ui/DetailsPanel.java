package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.evidence.Provenance;
import sutura.model.ModelEntry;

/** The right panel: everything known of the structure that is selected. */
final class DetailsPanel {
  private final StructureText text = new StructureText();
  private final RelatedLinks related = new RelatedLinks();
  private Optional<StructureId> allClaimsOf = Optional.empty();

  void draw(UiFrame ui) {
    ImGui.beginChild("##details", 0, 0, false, 0);
    Set<StructureId> selection = ui.input().scene().selection();
    Optional<ModelEntry> entry =
        selection.size() == 1
            ? ui.input().model().entry(selection.iterator().next())
            : Optional.empty();
    if (entry.isPresent()) {
      card(ui, entry.get());
    } else if (selection.size() > 1) {
      several(ui, selection);
    } else {
      nothingSelected(ui);
    }
    new ProblemList(ui).draw();
    new Controls(ui).space(12);
    ImGui.endChild();
  }

  private static void nothingSelected(UiFrame ui) {
    Controls controls = new Controls(ui);
    controls.space(4);
    controls.text(ui.fonts().title(), ui.palette().text(), ui.text("details.empty.title"));
    controls.space(4);
    controls.text(ui.fonts().body(), ui.palette().quiet(), ui.text("details.empty.text"));
    controls.space(10);
    for (String tip : new String[] {"orbit", "pan", "zoom", "double", "menu", "search", "help"}) {
      keyLine(ui, ui.text("first." + tip + ".key"), ui.text("first." + tip));
    }
  }

  private static void keyLine(UiFrame ui, String key, String meaning) {
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().strong(), ui.palette().text(), key);
    controls.text(ui.fonts().body(), ui.palette().quiet(), meaning);
    controls.space(5);
  }

  private static void several(UiFrame ui, Set<StructureId> selection) {
    Controls controls = new Controls(ui);
    controls.space(4);
    controls.text(
        ui.fonts().title(),
        ui.palette().text(),
        StructureTree.titleOf(ui, selection)
            .orElseGet(() -> ui.texts().get("details.several", selection.size())));
    ui.register("details/name");
    controls.space(8);
    new StructureButtons(ui).draw(selection);
    new StructureButtons(ui).drawLook(selection);
    controls.separator();
    for (StructureId id : selection) {
      ui.input()
          .model()
          .entry(id)
          .ifPresent(e -> structureLink(ui, "details/selected/", e.structure()));
    }
  }

  private void card(UiFrame ui, ModelEntry entry) {
    Controls controls = new Controls(ui);
    Structure structure = entry.structure();
    new CardHead(ui).draw(structure);
    controls.space(8);
    text.draw(ui, structure.id());
    new StructureButtons(ui).draw(Set.of(structure.id()));
    fusion(ui, structure);
    new StructureButtons(ui).drawLook(Set.of(structure.id()));
    boolean all = allClaimsOf.equals(Optional.of(structure.id()));
    if (new ClaimLinks(ui).draw(structure.id(), all)) {
      allClaimsOf = Optional.of(structure.id());
    }
    controls.separator();
    facts(ui, entry);
    related.draw(ui, structure.id());
    controls.separator();
    provenance(ui, entry);
  }

  /** The switch of a suture, or of all sutures of a bone. */
  private static void fusion(UiFrame ui, Structure structure) {
    StructureActions actions = new StructureActions(ui);
    Set<StructureId> sutures = actions.sutures(Set.of(structure.id()));
    if (sutures.isEmpty()) {
      return;
    }
    Controls controls = new Controls(ui);
    controls.space(10);
    if (!structure.isSuture()) {
      String count = ui.texts().get("details.its-sutures", sutures.size());
      controls.text(ui.fonts().small(), ui.palette().quiet(), count);
      controls.space(1);
    }
    boolean open = actions.allOpen(sutures);
    boolean none = sutures.stream().noneMatch(id -> actions.allOpen(Set.of(id)));
    int chosen =
        new SegmentedSwitch(ui)
            .draw(
                List.of("details/fused", "details/open"),
                List.of(ui.text("suture.fused"), ui.text("suture.open")),
                open ? FusionState.OPEN.ordinal() : none ? FusionState.FUSED.ordinal() : -1,
                ImGui.getContentRegionAvailX());
    if (chosen >= 0) {
      actions.setSutures(sutures, FusionState.values()[chosen]);
    }
  }

  private static void facts(UiFrame ui, ModelEntry entry) {
    Structure structure = entry.structure();
    Locale locale = Locale.forLanguageTag(ui.input().settings().language());
    if (!ui.input().settings().language().equals("en")) {
      fact(ui, "fact.english", structure.name("en"));
    }
    structure.ta2().ifPresent(n -> fact(ui, "fact.ta2", n));
    structure.fma().ifPresent(n -> fact(ui, "fact.fma", n));
    if (structure.isMark()) {
      new MarkFacts(ui).draw(entry);
      return;
    }
    fact(ui, "fact.tissue", ui.text("tissue." + tissueKey(structure.tissue())));
    if (entry.lengthMm().isPresent()) {
      fact(ui, "fact.length", derived(ui, locale, "%.0f mm", entry.lengthMm().get()));
    }
    if (!structure.isSuture()) {
      fact(ui, "fact.volume", derived(ui, locale, "%.1f ml", entry.volumeMl()));
    }
  }

  /** A number that was computed from the shape, with the word that says so. */
  static String derived(UiFrame ui, Locale locale, String form, double value) {
    return from(ui, locale, String.format(locale, form, value), Provenance.DERIVED);
  }

  /** A value with the word that says where it comes from. */
  static String from(UiFrame ui, Locale locale, String value, Provenance provenance) {
    return value + " · " + ui.text("provenance." + provenance.word()).toLowerCase(locale);
  }

  private static String tissueKey(Tissue tissue) {
    return tissue.name().toLowerCase(Locale.ROOT);
  }

  /** Label and value, side by side where both fit, else one above the other. */
  static void fact(UiFrame ui, String key, String value) {
    Controls controls = new Controls(ui);
    float room = ImGui.getContentRegionAvailX();
    float label = Math.max(ui.px(96), room * 0.34f);
    String name = ui.text(key);
    boolean beside =
        TextBlock.width(ui.fonts().body(), name) + ui.px(8) < label && room - label > ui.px(110);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    controls.text(ui.fonts().body(), ui.palette().quiet(), name, beside ? label : room);
    if (beside) {
      ImGui.setCursorPos(x + label, y);
      controls.text(ui.fonts().body(), ui.palette().text(), value, room - label);
    } else {
      controls.text(ui.fonts().body(), ui.palette().text(), value);
      controls.space(4);
    }
  }

  private static void structureLink(UiFrame ui, String prefix, Structure structure) {
    if (new Controls(ui).link(prefix + structure.id().value(), ui.name(structure))) {
      ui.actions().select(structure.id());
    }
  }

  private static void provenance(UiFrame ui, ModelEntry entry) {
    Controls controls = new Controls(ui);
    Palette p = ui.palette();
    controls.text(ui.fonts().small(), p.quiet(), ui.text("details.provenance"));
    controls.space(2);
    if (entry.structure().isMark() || entry.knownAreas().mm2().size() == 1) {
      String word = ui.text("provenance." + entry.provenance().word());
      String icon = ProvenanceSwatch.icon(entry.provenance());
      controls.text(ui.fonts().strong(), p.text(), icon + "  " + word);
      ui.register("details/provenance");
    } else {
      new ProvenanceBar(ui).draw(entry.areas());
    }
    controls.text(ui.fonts().body(), p.quiet(), entry.provenanceNote());
    controls.space(6);
    fact(ui, "fact.source", entry.source());
    fact(ui, "fact.licence", entry.licence());
  }
}
