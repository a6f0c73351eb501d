package sutura.evidence.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sutura.evidence.Bibliography;
import sutura.evidence.Confidence;
import sutura.evidence.Work;

/** What is written down for other programs can be read back, for every publication there is. */
class CitationFormatTest {
  private static final Set<String> RIS_TAGS =
      Set.of(
          "TY", "ID", "AU", "TI", "JO", "T2", "PY", "VL", "IS", "SP", "EP", "DO", "AN", "UR", "N1",
          "ER");

  private static List<Work> works() {
    return Bibliography.builtIn().works();
  }

  private static Work odd() {
    return new Work(
        "o-neil-2020",
        Work.Kind.ARTICLE,
        List.of("O'Neil PA", "von Müller-Šťastný J-P", "et al."),
        "50 % of {bone} & $5: a_b #1 ~ x^2 \\ CT",
        "J “Odd” & Sons",
        Optional.of(2020),
        "12",
        "3 Suppl",
        "S106-14",
        Optional.of("10.1016/S0161-4754(01)62711_8"),
        Optional.empty(),
        Optional.empty(),
        Confidence.KNOWN);
  }

  @ParameterizedTest
  @MethodSource("works")
  void bibtexReadsBack(Work work) {
    ReadBibTex entry = ReadBibTex.only(CitationFormat.BIBTEX.of(work));
    assertEquals(work.id(), entry.key());
    assertEquals(work.title(), ReadBibTex.text(entry.fields().getOrDefault("title", "")));
    assertEquals(work.doi().orElse(""), entry.fields().getOrDefault("doi", ""));
    assertEquals(
        work.year().map(String::valueOf).orElse(""), entry.fields().getOrDefault("year", ""));
    int names =
        entry.fields().containsKey("author")
            ? entry.fields().get("author").split(" and ").length
            : 0;
    assertEquals(work.authors().size(), names, work.id());
    assertTrue(entry.fields().values().stream().noneMatch(String::isBlank), work.id());
  }

  @ParameterizedTest
  @MethodSource("works")
  void risReadsBack(Work work) {
    Map<String, List<String>> record = ris(CitationFormat.RIS.of(work));
    assertEquals(1, record.getOrDefault("TY", List.of()).size());
    assertEquals(List.of(work.id()), record.get("ID"));
    assertEquals(work.title().isEmpty() ? null : List.of(work.title()), record.get("TI"));
    assertEquals(work.doi().map(List::of).orElse(null), record.get("DO"));
    long named = work.authors().stream().filter(a -> !a.equals(Work.OTHERS)).count();
    assertEquals(named, record.getOrDefault("AU", List.of()).size());
    record
        .getOrDefault("AU", List.of())
        .forEach(author -> assertFalse(author.contains("et al"), author));
  }

  private static Map<String, List<String>> ris(String text) {
    assertTrue(text.endsWith("ER  - \r\n"));
    List<String> lines = List.of(text.split("\r\n"));
    assertTrue(lines.get(0).startsWith("TY  - "));
    for (String line : lines) {
      assertTrue(line.matches("[A-Z][A-Z0-9] {2}- [^\\r\\n]*"), line);
      assertTrue(RIS_TAGS.contains(line.substring(0, 2)), line);
    }
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> line.substring(0, 2),
                Collectors.mapping(line -> line.substring(6), Collectors.toList())));
  }

  @Test
  void whatMeansSomethingToLatexIsEscaped() {
    String text = CitationFormat.BIBTEX.of(odd());
    ReadBibTex entry = ReadBibTex.only(text);
    assertEquals(odd().title(), ReadBibTex.text(entry.fields().get("title")));
    assertEquals(
        "O'Neil, P. A. and von Müller-Šťastný, J.-P. and others", entry.fields().get("author"));
    assertEquals("J “Odd” \\& Sons", entry.fields().get("journal"));
    assertEquals("10.1016/S0161-4754(01)62711_8", entry.fields().get("doi"));
    assertEquals("S106--S114", entry.fields().get("pages"));
    assertTrue(text.contains("{CT}"), text);
    assertEquals("article", entry.type());
  }

  @Test
  void risOfAnArticle() {
    assertEquals(
        """
        TY  - JOUR
        ID  - o-neil-2020
        AU  - O'Neil, P. A.
        AU  - von Müller-Šťastný, J.-P.
        TI  - 50 % of {bone} & $5: a_b #1 ~ x^2 \\ CT
        JO  - J “Odd” & Sons
        PY  - 2020
        VL  - 12
        IS  - 3 Suppl
        SP  - S106
        EP  - S114
        DO  - 10.1016/S0161-4754(01)62711_8
        N1  - Further authors are not listed
        ER  - \n"""
            .replace("\n", "\r\n"),
        CitationFormat.RIS.of(odd()));
  }

  @Test
  void pagesThatAreCutShortAreWrittenOut() {
    assertEquals("1157", Pages.of("1149-57").orElseThrow().last().orElseThrow());
    assertEquals("R1455", Pages.of("R1450-5").orElseThrow().last().orElseThrow());
    assertEquals("AC06", Pages.of("AC01-6").orElseThrow().last().orElseThrow());
    assertEquals("108", Pages.of("98-108").orElseThrow().last().orElseThrow());
    assertTrue(Pages.of("e0183305").orElseThrow().last().isEmpty());
    assertTrue(Pages.of("").isEmpty());
  }

  @Test
  void everyKindHasItsType() {
    assertEquals("book", ReadBibTex.only(CitationFormat.BIBTEX.of(work("breig-1960"))).type());
    assertTrue(CitationFormat.RIS.of(work("breig-1960")).startsWith("TY  - BOOK\r\n"));
    assertEquals(
        "inproceedings", ReadBibTex.only(CitationFormat.BIBTEX.of(work("yamada-2019"))).type());
    assertTrue(CitationFormat.RIS.of(work("yamada-2019")).startsWith("TY  - CPAPER\r\n"));
    assertTrue(CitationFormat.RIS.of(work("sacrum-dry-bones-30")).startsWith("TY  - ELEC\r\n"));
  }

  private static Work work(String id) {
    return Bibliography.builtIn().find(id).orElseThrow();
  }

  @Test
  void allOfThemInOneFile() {
    List<ReadBibTex> entries = ReadBibTex.all(CitationFormat.BIBTEX.of(works()));
    assertEquals(works().size(), entries.size());
    assertEquals(works().size(), entries.stream().map(ReadBibTex::key).distinct().count(), "keys");
    String[] records = CitationFormat.RIS.of(works()).split("ER  - \r\n");
    assertEquals(works().size(), records.length);
    assertEquals(works().size(), CitationFormat.PLAIN.of(works()).lines().count());
  }
}
