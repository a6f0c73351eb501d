package sutura.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Comparison;
import sutura.evidence.review.Correction;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Note;
import sutura.evidence.review.Study;

/**
 * Something that one can go to, written {@code claim:rhythm}, {@code study:haller-2020}, {@code
 * structure:falx-cerebri}, {@code note:safety-infants}.
 *
 * @param kind what it is
 * @param id of it within its kind
 */
public record Destination(Kind kind, String id) {
  /** Id of the only summary. */
  private static final String ALL = "all";

  /** What one can go to. */
  public enum Kind {
    STRUCTURE,
    CLAIM,
    STUDY,
    NOTE,
    /** One of two studies side by side. */
    COMPARISON,
    CORRECTION,
    /** The summary of all claims; its id is {@code all}. */
    SUMMARY;

    /** Word as it is written. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nothing that one can go to is called so; the message is one line that says what is near. */
  public static final class Unknown extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unknown(String line) {
      super(line);
    }
  }

  /** The summary of all claims. */
  public static Destination summary() {
    return new Destination(Kind.SUMMARY, ALL);
  }

  /**
   * Where a written destination leads, in any case of letters: {@code claim:CRI} leads to {@code
   * claim:rhythm}. The kind may be left out, and of a claim an alias may stand.
   *
   * @throws Unknown with the nearest ids, if there is nothing of this name
   */
  public static Destination parse(String text, Catalogue catalogue, Knowledge knowledge) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    int colon = written.indexOf(':');
    String id = written.substring(colon + 1).strip();
    List<Kind> kinds = colon < 0 ? List.of(Kind.values()) : List.of(kind(written, text));
    for (Kind kind : kinds) {
      Optional<Destination> found = find(kind, id, catalogue, knowledge);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (colon < 0 && written.equals(Kind.SUMMARY.word())) {
      return summary();
    }
    List<String> near = new ArrayList<>();
    String before = colon < 0 ? "" : kinds.get(0).word() + ":";
    kinds.forEach(kind -> words(kind, catalogue, knowledge).forEach(near::add));
    throw new Unknown(
        "there is no "
            + (colon < 0 ? "structure, claim, study or note" : kinds.get(0).word())
            + " \""
            + text.strip()
            + "\""
            + hint(before, id.isEmpty() ? List.of() : NearestIds.of(id, near)));
  }

  private static String hint(String before, List<String> near) {
    if (near.isEmpty()) {
      return "; write, for example, claim:rhythm, study:haller-2020 or structure:falx-cerebri";
    }
    return "; did you mean " + String.join(", ", near.stream().map(before::concat).toList()) + "?";
  }

  private static Kind kind(String written, String text) {
    String word = written.substring(0, written.indexOf(':')).strip();
    List<String> words = Stream.of(Kind.values()).map(Kind::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw new Unknown(
          "expected one of "
              + String.join(", ", words)
              + " before the colon, found \""
              + text.strip()
              + "\""
              + NearestIds.hint(word, words));
    }
    return Kind.values()[index];
  }

  private static Optional<Destination> find(
      Kind kind, String id, Catalogue catalogue, Knowledge knowledge) {
    if (kind == Kind.CLAIM) {
      return knowledge.claim(id).map(claim -> new Destination(kind, claim.id()));
    }
    return ids(kind, catalogue, knowledge)
        .filter(id::equals)
        .findFirst()
        .map(found -> new Destination(kind, found));
  }

  /** What a claim, a study and so on may be called, aliases included. */
  private static Stream<String> words(Kind kind, Catalogue catalogue, Knowledge knowledge) {
    Stream<String> ids = ids(kind, catalogue, knowledge);
    return kind == Kind.CLAIM
        ? Stream.concat(ids, knowledge.claims().stream().flatMap(c -> c.aliases().stream()))
        : ids;
  }

  private static Stream<String> ids(Kind kind, Catalogue catalogue, Knowledge knowledge) {
    return switch (kind) {
      case STRUCTURE -> catalogue.structures().keySet().stream().map(StructureId::value);
      case CLAIM -> knowledge.claims().stream().map(Claim::id);
      case STUDY -> knowledge.studies().stream().map(Study::id);
      case NOTE -> knowledge.notes().stream().map(Note::id);
      case COMPARISON -> knowledge.comparisons().stream().map(Comparison::id);
      case CORRECTION -> knowledge.corrections().stream().map(Correction::id);
      case SUMMARY -> Stream.of(ALL);
    };
  }

  @Override
  public String toString() {
    return kind.word() + ":" + id;
  }
}
