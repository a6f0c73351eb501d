package sutura.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Structure;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.KnowledgeIndex;
import sutura.knowledge.SearchEntries;
import sutura.knowledge.SearchEntry;
import sutura.knowledge.SearchHit;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * The index of the search field, made on other threads as soon as somebody is about to search:
 * first of the structures, then of all that is said about claims, which has to be read before.
 */
final class SearchIndex {
  /** Asked where nobody waits, so that the first letter that is typed finds everything loaded. */
  private static final List<String> WARMING = List.of("a", "os parietale", "sacrumm");

  private @Nullable LoadedModel model;
  private List<Structure> indexed = List.of();
  private @Nullable CompletableFuture<KnowledgeIndex> structures;
  private @Nullable CompletableFuture<KnowledgeIndex> all;
  private List<SearchHit> last = List.of();
  private String lastQuestion = "";

  /** Begins to make it, unless that has begun for the structures of this model. */
  // A model is compared by identity: it is replaced as a whole when meshes are read.
  @SuppressWarnings("ReferenceEquality")
  void prepare(LoadedModel next) {
    if (model == next) {
      return;
    }
    model = next;
    List<Structure> there = next.entries().values().stream().map(ModelEntry::structure).toList();
    if (there.equals(indexed)) {
      return;
    }
    indexed = there;
    lastQuestion = "";
    structures = CompletableFuture.supplyAsync(() -> of(there, List.of()));
    all = CompletableFuture.supplyAsync(() -> of(there, knowledge()));
  }

  private static KnowledgeIndex of(Collection<Structure> structures, List<SearchEntry> more) {
    List<SearchEntry> entries = new ArrayList<>(SearchEntries.ofStructures(structures));
    entries.addAll(more);
    KnowledgeIndex index = KnowledgeIndex.of(entries);
    WARMING.forEach(question -> index.find(question, "en"));
    return index;
  }

  private static List<SearchEntry> knowledge() {
    Map<String, String> summary = new TreeMap<>();
    for (String language : UiSettings.LANGUAGES) {
      summary.put(language, Texts.of(language).get("evidence.summary"));
    }
    return SearchEntries.ofKnowledge(Knowledge.builtIn(), summary);
  }

  /** Whether only structures are found so far. */
  boolean isWaiting() {
    return all != null && !all.isDone();
  }

  /**
   * What matches, best first.
   *
   * @param wholly whether to wait for all of the index if it is not made yet
   */
  List<SearchHit> find(LoadedModel now, String text, String language, boolean wholly) {
    prepare(now);
    CompletableFuture<KnowledgeIndex> first = structures;
    CompletableFuture<KnowledgeIndex> whole = all;
    if (first == null || whole == null) {
      return List.of();
    }
    boolean ready = wholly || whole.isDone();
    String question = ready + "\n" + language + "\n" + text;
    if (!question.equals(lastQuestion)) {
      last = (ready ? whole : first).join().find(text, language);
      lastQuestion = question;
    }
    return last;
  }
}
