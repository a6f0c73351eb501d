package sutura.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A faulty entry is left out and says where it is and what was expected; the others are read. */
class BuiltInDataTest {
  private static List<Source> sources(BuiltInData root) {
    return root.each("figures", item -> item.source("source"));
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSourceIsAWorkOrAMethod() {
    Source work = Source.of("downey-2006: table 2");
    assertEquals("downey-2006", work.work().orElseThrow().id());
    assertTrue(work.compact().startsWith("Downey PA et al. J Orthop Sports Phys Ther 2006"));
    assertTrue(work.compact().endsWith("(table 2)"), work.compact());
    assertEquals("counted: by eye", Source.of("method: counted: by eye").full());
    assertThrows(IllegalArgumentException.class, () -> Source.of("method: "));
    assertThrows(IllegalArgumentException.class, () -> Source.of("Downey 2006"));
    assertEquals(
        "Downey 2006 · counted",
        Source.brief(List.of(work, Source.of("downey-2006"), Source.of("method: counted"))));
  }

  @Test
  void aFaultyEntryIsLeftOutWithItsPlace() {
    byte[] json =
        utf8("{\"figures\": [{\"source\": \"downey-2006\"}, {\"source\": \"nobody-1900\"}, {}]}");
    BuiltInData.Reading<List<Source>> reading =
        BuiltInData.readMost("some.json", json, BuiltInDataTest::sources);
    assertEquals(1, reading.value().size());
    assertEquals(
        List.of("/figures/1", "/figures/2"),
        reading.faults().stream().map(DataFault::path).toList());
    String line = reading.faults().get(0).line();
    assertTrue(line.startsWith("some.json /figures/1: source: expected the id of a work"), line);
    assertTrue(line.contains("nobody-1900"), line);
  }

  @Test
  void aFieldOfTheWrongKindIsToldOnce() {
    byte[] json =
        utf8("{\"figures\": [{\"source\": \"method: counted\", \"doi\": 5}, {\"source\": 7}]}");
    BuiltInData.Reading<List<Source>> reading =
        BuiltInData.readEntries(
            "some.json",
            json,
            root ->
                root.each(
                    "figures",
                    item -> {
                      item.optionalText("doi");
                      return item.source("source");
                    }),
            List.of());
    assertEquals(1, reading.value().size());
    assertEquals(
        List.of("/figures/1", "/figures/0/doi"),
        reading.faults().stream().map(DataFault::path).toList());
  }

  @Test
  void whereNothingMayBeLeftOutAFaultIsThrown() {
    byte[] json = utf8("{\"figures\": [{\"source\": \"nobody-1900\"}]}");
    DataException thrown =
        assertThrows(
            DataException.class,
            () -> BuiltInData.read("some.json", json, BuiltInDataTest::sources));
    assertEquals("/figures/0", thrown.fault().path());
  }

  @Test
  void aFileThatIsNoJsonIsLeftOutAsAWhole() {
    BuiltInData.Reading<List<Source>> reading =
        BuiltInData.readEntries(
            "some.json", utf8("{\"figures\": ["), BuiltInDataTest::sources, List.of());
    assertEquals(List.of(), reading.value());
    assertEquals(1, reading.faults().size());
    assertEquals("some.json", reading.faults().get(0).file());
  }
}
