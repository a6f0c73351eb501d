package sutura.ui;

import imgui.ImFont;
import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import sutura.evidence.Source;
import sutura.evidence.Words;
import sutura.evidence.Work;
import sutura.evidence.review.Design;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Study;
import sutura.knowledge.Destination;

/** Headings, passages that unfold, sources and links of the pages about claims and studies. */
final class EvidenceText {
  /** Lines that a long passage shows before it is unfolded. */
  private static final int FEW_LINES = 4;

  private final UiFrame ui;
  private final Controls controls;
  private final EvidenceState state;

  EvidenceText(UiFrame ui, EvidenceState state) {
    this.ui = ui;
    this.state = state;
    controls = new Controls(ui);
  }

  Controls controls() {
    return controls;
  }

  EvidenceState state() {
    return state;
  }

  /** In the language of the interface, else in English; the card says so once. */
  String in(Words words) {
    return in(ui, words);
  }

  static String in(UiFrame ui, Words words) {
    return words.orEnglish(ui.input().settings().language());
  }

  void heading(String words) {
    controls.space(12);
    controls.text(ui.fonts().strong(), ui.palette().text(), words);
    controls.space(3);
  }

  void title(String words) {
    controls.text(ui.fonts().title(), ui.palette().text(), words);
    controls.space(4);
  }

  void body(String words) {
    controls.text(ui.fonts().body(), ui.palette().text(), words);
  }

  void quiet(String words) {
    controls.text(ui.fonts().small(), ui.palette().quiet(), words);
  }

  /** A passage of which the first lines stand there until it is unfolded. */
  void passage(String id, String words) {
    float room = ImGui.getContentRegionAvailX();
    TextBlock whole = TextBlock.of(ui.fonts().body(), words, room);
    boolean isLong = whole.lines().size() > FEW_LINES + 1;
    boolean open = !isLong || state.isUnfolded(id);
    TextBlock block = open ? whole : whole.ellipsized(FEW_LINES, room);
    controls.noteCut(block, room);
    block.draw(
        ImGui.getWindowDrawList(),
        ImGui.getCursorScreenPosX(),
        ImGui.getCursorScreenPosY(),
        ui.palette().text());
    ImGui.dummy(block.widthPx(), block.heightPx());
    ui.register(id);
    if (isLong) {
      more(id, open);
    }
  }

  private void more(String id, boolean open) {
    String label = ui.text(open ? "evidence.less" : "evidence.more");
    if (controls.link(id + "/more", label, ui.fonts().small())) {
      state.toggle(id);
    }
  }

  /** A heading that unfolds what is below it; whether that is to be drawn. */
  boolean unfolds(String id, String words) {
    return new Foldout(ui).draw(id, words, state);
  }

  /** Short names of sources, which unfold into full references. */
  void sources(String id, List<Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    controls.space(2);
    boolean open = state.isUnfolded(id);
    String label = open ? ui.text("evidence.sources") : Source.brief(sources);
    if (controls.link(id, label, ui.fonts().small())) {
      state.toggle(id);
    }
    if (!open) {
      return;
    }
    for (int i = 0; i < sources.size(); i++) {
      source(id + "/" + i, sources.get(i));
    }
  }

  private void source(String id, Source source) {
    boolean isStudy = source.work().map(Work::id).flatMap(Knowledge.builtIn()::study).isPresent();
    if (isStudy) {
      String work = source.work().orElseThrow().id();
      link(id, source.full(), new Destination(Destination.Kind.STUDY, work), ui.fonts().small());
    } else {
      quiet(source.work().isPresent() ? source.full() : method(source));
    }
    controls.space(2);
  }

  private String method(Source source) {
    return ui.texts().get("evidence.method", source.note());
  }

  void link(String id, String label, Destination to) {
    link(id, label, to, ui.fonts().body());
  }

  private void link(String id, String label, Destination to, ImFont font) {
    if (controls.link(id, label, font)) {
      ui.actions().goTo(to);
    }
  }

  /** Design, people, year: what is first asked of a study. */
  String kind(Study study) {
    String design = design(study.design());
    String n = study.n().map(count -> " \u00b7 n = " + number(count)).orElse("");
    return design + n;
  }

  private String number(int count) {
    return String.format(Locale.forLanguageTag(ui.input().settings().language()), "%,d", count);
  }

  String design(Design design) {
    return ui.text("evidence.design." + design.word());
  }
}
