package sutura.ui;

import sutura.evidence.Confidence;
import sutura.evidence.Provenance;
import sutura.evidence.Source;
import sutura.evidence.Statement;
import sutura.nutation.NutationEvidence;
import sutura.nutation.NutationStudy;
import sutura.nutation.SacralGeometry;

/** What the motion comes to in millimetres, what is claimed of it, and what is objected. */
final class NutationFacts {
  private final UiFrame ui;
  private final Controls controls;

  NutationFacts(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  void draw() {
    NutationEvidence evidence = NutationEvidence.builtIn();
    NutationStudy study = NutationActions.now(ui).published();
    controls.separator();
    heading("nutation.numbers");
    ui.input().motion().sacrum().get().ifPresent(sacrum -> travels(sacrum, study));
    published(evidence);
    String method = ui.text("nutation.method");
    controls.text(ui.fonts().small(), ui.palette().quiet(), method);
    controls.separator();
    heading("nutation.claim");
    statement(evidence.claim());
    heading("nutation.objections");
    evidence.objections().forEach(this::statement);
    controls.separator();
    LadderLink.draw(ui, "nutation");
    controls.text(ui.fonts().body(), ui.palette().text(), ui.text("nutation.only-sacrum"));
    controls.space(6);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text("about.medical"));
    ui.register("nutation/medical");
  }

  private void heading(String key) {
    controls.space(4);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private void travels(SacralGeometry sacrum, NutationStudy study) {
    double range = study.angleDeg();
    derived("promontory", sacrum.travelMm(sacrum.promontoryMm(), range));
    derived("attachment", sacrum.travelMm(sacrum.attachmentMm(), range));
    if (!sacrum.sac().isEmpty()) {
      derived("sac", sacrum.sacChangeMm(range));
    }
  }

  private void derived(String key, double mm) {
    fact(key, NutationBanner.number(ui, "%.2f", mm) + " mm", word(Provenance.DERIVED));
    ui.register("nutation/" + key);
  }

  private void published(NutationEvidence evidence) {
    NutationEvidence.MeasurementLimit limit = evidence.measurementLimit();
    String least =
        NutationBanner.number(ui, "%.2f", limit.angleDeg())
            + "°, "
            + NutationBanner.number(ui, "%.2f", limit.translationMm())
            + " mm";
    fact("limit", least, Source.compact(limit.sources()) + " · " + confidence(limit.confidence()));
    NutationEvidence.CanalChange canal = evidence.canalChange();
    String change =
        ui.texts()
            .get(
                "nutation.canal.value",
                NutationBanner.number(ui, "%.1f", canal.leastMm()),
                NutationBanner.number(ui, "%.1f", canal.mostMm()));
    fact("canal", change, Source.compact(canal.sources()) + " · " + confidence(canal.confidence()));
  }

  /** Large number under its name, and where it comes from. */
  private void fact(String key, String value, String from) {
    controls.text(ui.fonts().body(), ui.palette().quiet(), ui.text("nutation." + key));
    controls.text(ui.fonts().strong(), ui.palette().text(), value);
    controls.text(ui.fonts().small(), ui.palette().quiet(), from);
    controls.space(5);
  }

  private void statement(Statement statement) {
    String language = ui.input().settings().language();
    controls.text(ui.fonts().body(), ui.palette().text(), statement.text().in(language));
    ui.register("nutation/" + statement.id());
    String sources = Source.compact(statement.sources());
    controls.text(
        ui.fonts().small(),
        ui.palette().quiet(),
        sources + " · " + confidence(statement.confidence()));
    controls.space(7);
  }

  private String confidence(Confidence confidence) {
    return ui.text("nutation.confidence." + confidence.word());
  }

  private String word(Provenance provenance) {
    return ProvenanceSwatch.icon(provenance) + "  " + ui.text("provenance." + provenance.word());
  }
}
