package sutura.evidence.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;

/**
 * Everything that the program says about claims.
 *
 * @param claims in the order in which they are listed
 * @param studies all of them
 * @param notes what it is, safety, cautions, views
 * @param corrections of citations
 * @param comparisons of studies that disagree
 * @param summary rows of the summary
 */
public record Knowledge(
    List<Claim> claims,
    List<Study> studies,
    List<Note> notes,
    List<Correction> corrections,
    List<Comparison> comparisons,
    List<SummaryRow> summary) {
  public Knowledge {
    claims = List.copyOf(claims);
    studies = List.copyOf(studies);
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
    comparisons = List.copyOf(comparisons);
    summary = List.copyOf(summary);
  }

  /** What the program carries. */
  public static Knowledge builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** A claim by its id or an alias, in any case of letters. */
  public Optional<Claim> claim(String word) {
    String id = word.toLowerCase(Locale.ROOT);
    return claims.stream().filter(c -> c.id().equals(id) || c.aliases().contains(id)).findFirst();
  }

  /** A study by the id of its publication. */
  public Optional<Study> study(String id) {
    return studies.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** A note by its id. */
  public Optional<Note> note(String id) {
    return notes.stream().filter(n -> n.id().equals(id)).findFirst();
  }

  /** A comparison by its id. */
  public Optional<Comparison> comparison(String id) {
    return comparisons.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** A correction by its id. */
  public Optional<Correction> correction(String id) {
    return corrections.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The claims about a structure, in listed order. */
  public List<Claim> about(StructureId structure) {
    return claims.stream().filter(c -> c.structures().contains(structure)).toList();
  }

  /** The claims that an experiment shows something of, in listed order. */
  public List<Claim> of(Experiment experiment) {
    return claims.stream().filter(c -> c.scene().experiment() == experiment).toList();
  }

  /** The claims that a study is weighed in, in listed order. */
  public List<Claim> weighing(Study study) {
    return claims.stream()
        .filter(c -> c.weights().stream().anyMatch(w -> w.study().id().equals(study.id())))
        .toList();
  }

  /**
   * What belongs to one claim alone: its studies, what was compared and corrected of them, its rows
   * of the summary; of the notes that this is no medical advice, and for safety all on it.
   */
  public Knowledge only(Claim claim) {
    Set<String> used =
        claim.weights().stream().map(w -> w.study().id()).collect(Collectors.toSet());
    return new Knowledge(
        List.of(claim),
        studies.stream().filter(s -> used.contains(s.id())).toList(),
        notes.stream().filter(n -> belongs(n, claim)).toList(),
        corrections.stream().filter(c -> used.contains(c.right().id())).toList(),
        comparisons.stream()
            .filter(c -> used.contains(c.left().id()) && used.contains(c.right().id()))
            .toList(),
        summary.stream().filter(row -> row.claims().contains(claim)).toList());
  }

  private static boolean belongs(Note note, Claim claim) {
    boolean onSafety = note.topic() == Note.Topic.SAFETY || note.topic() == Note.Topic.CAUTION;
    return note.id().equals(Note.NOT_ADVICE) || onSafety && claim.id().equals(Claim.SAFETY);
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<Knowledge> READING = KnowledgeCodec.readBuiltIn();
  }
}
