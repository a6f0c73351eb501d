package sutura.evidence.cite;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sutura.evidence.Work;

/** How a publication is written down for another program or a reader. In UTF-8. */
public enum CitationFormat {
  /** A line of a list of references. */
  PLAIN("txt") {
    @Override
    public String of(Work work) {
      return work.full() + "\n";
    }
  },
  /** For LaTeX; further authors are {@code and others}. */
  BIBTEX("bib") {
    @Override
    public String of(Work work) {
      return BibTex.entry(work);
    }
  },
  /** For programs that keep references; lines end as that format demands. */
  RIS("ris") {
    @Override
    public String of(Work work) {
      return Ris.record(work);
    }
  };

  private final String extension;

  CitationFormat(String extension) {
    this.extension = extension;
  }

  /** One publication, with the end of its last line. */
  public abstract String of(Work work);

  /** Several, one after the other. */
  public String of(Collection<Work> works) {
    return works.stream().map(this::of).collect(Collectors.joining());
  }

  /** Ending of a file of this format, without dot. */
  public String extension() {
    return extension;
  }

  /** Lower-case word as in files and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
