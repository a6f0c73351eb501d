package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.csf.FlowSolution;
import sutura.evidence.review.Experiment;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;
import sutura.knowledge.Destination.Kind;
import sutura.scene.ClaimedMotion;

/** Takes the interface through everything that tells what is known, one screen after the other. */
final class KnowledgeScreens {
  private static final List<String> FOUND = List.of("sut", "haller", "dura", "5 g");
  private static final FlowSolution FLOW = FlowSample.solution();

  private final UiBench bench;
  private final Looked looked;

  /** What is done at each screen. */
  interface Looked {
    void at(String screen) throws Exception;
  }

  KnowledgeScreens(UiBench bench, Looked looked) {
    this.bench = bench;
    this.looked = looked;
  }

  void all() throws Exception {
    search();
    structure();
    evidence();
    ladder();
    experiments();
    dialogs();
    client();
  }

  private void search() throws Exception {
    bench.settle(3);
    for (String words : FOUND) {
      play("key Ctrl+F", "wait 2", "key Ctrl+A", "type " + words, "wait 4");
      look("search-" + words.replace(' ', '-'));
    }
    play("key Esc", "wait 2", "key Esc");
  }

  private void structure() throws Exception {
    for (String id : List.of("sacrum", "falx-cerebri", "frontozygomatic-suture-left")) {
      if (bench.catalogue.find(StructureId.of(id)).isEmpty()) {
        continue;
      }
      bench.scene = bench.scene.withSelection(Set.of(StructureId.of(id)));
      bench.settle(4);
      if (bench.ui.items().find("tab/details").isPresent()) {
        play("click #tab/details", "wait 2");
      }
      look("structure-" + id);
      if (bench.ui.items().find("details/detailed").isPresent()) {
        play("click #details/detailed", "wait 2");
        look("structure-" + id + "-detailed");
        play("click #details/detailed", "wait 2");
      }
    }
    bench.scene = bench.scene.withSelection(Set.of());
  }

  private void evidence() throws Exception {
    play("key I", "wait 4");
    for (String tab : List.of("studies", "more", "claims")) {
      play("click #evidence/tab-" + tab, "wait 2");
      look("evidence-" + tab);
    }
    for (String id : List.of("chronic-pain", "five-grams", "rhythm", "safety")) {
      page(Kind.CLAIM, id);
    }
    page(Kind.STUDY, "haller-2020");
    page(Kind.STUDY, "moran-2001");
    Knowledge all = Knowledge.builtIn();
    all.comparisons().stream().limit(1).forEach(c -> quietly(Kind.COMPARISON, c.id()));
    page(Kind.CORRECTION, all.corrections().get(0).id());
    page(Kind.NOTE, all.notes().get(0).id());
    page(Kind.SUMMARY, "all");
    play("click #evidence/slide-open", "wait 4");
    look("summary-slide");
    play("key Esc", "wait 3");
    play("key I", "wait 3");
  }

  private void quietly(Kind kind, String id) {
    try {
      page(kind, id);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page as it opens, and with everything unfolded. */
  private void page(Kind kind, String id) throws Exception {
    String name = "evidence-" + kind.word() + "-" + id;
    bench.ui.goTo(new Destination(kind, id));
    bench.settle(5);
    look(name);
    List<String> folded =
        bench.ui.items().all().keySet().stream()
            .filter(part -> part.matches("evidence/(.*/more|designs|structures|.*/sources)"))
            .toList();
    for (String part : folded) {
      play("click #" + part);
    }
    if (!folded.isEmpty()) {
      look(name + "-unfolded");
    }
  }

  private void ladder() throws Exception {
    play("key R", "wait 4");
    look("ladder");
    play("key Esc", "wait 3");
  }

  private void experiments() throws Exception {
    for (Map.Entry<String, String> card :
        List.of(Map.entry("E", "press"), Map.entry("T", "nutation"), Map.entry("A", "age"))) {
      play("key " + card.getKey(), "wait 5");
      look(card.getValue());
      Optional<String> show =
          List.of("press/finger", "nutation/show", "age/show").stream()
              .filter(part -> bench.ui.items().find(part).isPresent())
              .findFirst();
      if (show.isPresent()) {
        play("click #" + show.get(), "wait 4");
        look(card.getValue() + "-shown");
        play("click #" + show.get(), "wait 4");
      }
      play("key " + card.getKey(), "wait 3");
    }
    play("key D", "wait 3");
    bench.flow = scene -> FlowSample.shown(FLOW, scene);
    play("wait 3", "click #flow/driver-claimed", "wait 3");
    look("flow");
    for (String tab : List.of("supply", "drawing")) {
      play("click #flow/tab-" + tab, "wait 3");
      look("flow-" + tab);
    }
    play("key D", "wait 3");
    look("flow-banner");
    bench.scene = bench.scene.withFlow(Optional.empty());
    bench.flow = scene -> ShownFlow.NONE;
    bench.scene = bench.scene.withClaimed(Optional.of(ClaimedMotion.FLEXED));
    play("key C", "wait 4");
    look("claimed-motion");
    play("key C", "wait 3");
    bench.scene = bench.scene.withClaimed(Optional.empty());
  }

  private void dialogs() throws Exception {
    play("key F1", "wait 3");
    look("help");
    play("key Esc", "wait 2", "click #bar/settings", "wait 3");
    look("settings");
    play("key Esc", "wait 2");
  }

  private void client() throws Exception {
    play("key U", "wait 5");
    look("client");
    for (String part : List.of("about", "parts", "claims", "safety")) {
      play("click #client/" + part, "wait 3");
      look("client-" + part);
      play("click #client/start", "wait 3");
    }
    for (Experiment experiment : Experiment.values()) {
      String word = experiment.name().toLowerCase(Locale.ROOT);
      var claim =
          Knowledge.builtIn().claims().stream()
              .filter(c -> c.scene().experiment() == experiment)
              .findFirst();
      if (claim.isPresent()) {
        bench.ui.goTo(new Destination(Kind.CLAIM, claim.get().id()));
        bench.settle(5);
        look("client-claim-" + word);
      }
    }
    bench.ui.goTo(new Destination(Kind.STRUCTURE, "sacrum"));
    bench.settle(5);
    look("client-structure");
    play("key U", "wait 3");
  }

  private void look(String screen) throws Exception {
    bench.settle(2);
    looked.at(screen);
  }

  private void play(String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    assertEquals(List.of(), bench.play(all.toArray(String[]::new)), () -> String.join("; ", all));
  }
}
