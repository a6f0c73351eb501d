package sutura.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.testing.Require;

class DocumentsTest {
  private static final Pattern PATH =
      Pattern.compile("`((?:src|models|shaders|\\.ci)/[A-Za-z0-9_./-]*)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @Test
  void everyPathThatTheCodeMapNamesExists() throws IOException {
    String map = Files.readString(Require.home().resolve("src/doc/ARCHITECTURE.md"));
    List<String> named = PATH.matcher(map).results().map(r -> r.group(1)).toList();
    assertFalse(named.size() < 20, "the code map names hardly any path: " + named);
    List<String> missing =
        named.stream().filter(p -> !Files.exists(Require.home().resolve(p))).toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "src/doc/ARCHITECTURE.md",
        "src/doc/CONTRIBUTING.md",
        "src/doc/CHANGELOG.md",
        "src/doc/press.md",
        "models/PROVENANCE.md"
      })
  void everyLinkLeadsSomewhere(String document) throws IOException {
    Path file = Require.home().resolve(document);
    Path folder = Require.home().resolve(document).getParent();
    List<String> missing =
        LINK.matcher(Files.readString(file))
            .results()
            .map((MatchResult r) -> r.group(1))
            .filter(link -> !Files.exists(folder.resolve(link)))
            .toList();
    assertEquals(List.of(), missing);
  }
}
