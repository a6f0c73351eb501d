package sutura.render.gl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.model.Problem;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.testing.GlProbe;

class ShaderSourceTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("include"));
    Files.writeString(folder.resolve("include/inner.glsl"), "float inner;\nfloat wrong;\n");
    Files.writeString(folder.resolve("include/outer.glsl"), "#include \"inner.glsl\"\nint o;\n");
    Files.writeString(
        folder.resolve("a.frag"),
        """
        #version 410 core
        #include "outer.glsl"
        #include "inner.glsl"
        void main() {}
        """);
  }

  @Test
  void includesAreNestedAndTakenOnce() {
    assertEquals(
        "#version 410 core\nfloat inner;\nfloat wrong;\nint o;\nvoid main() {}\n",
        ShaderSource.read(folder, "a.frag").text(List.of()));
  }

  @Test
  void definesFollowTheVersionLine() {
    String text = ShaderSource.read(folder, "a.frag").text(List.of("A", "B 2"));
    assertTrue(text.startsWith("#version 410 core\n#define A\n#define B 2\nfloat inner;"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:5(3): error: something",
        "0(5) : error C1008: something",
        "ERROR: 0:5: 'x' : something"
      })
  void everyDriversLogLineIsMappedThroughIncludes(String log) {
    Problem problem = ShaderSource.read(folder, "a.frag").problems(log, 2).get(0);
    assertEquals(folder.resolve("include/inner.glsl").toString(), problem.file());
    assertEquals("2", problem.path());
    assertTrue(problem.message().contains("something"), problem.message());
  }

  @Test
  void aMissingIncludeIsLocatedWhereItIsAskedFor() throws IOException {
    Files.writeString(folder.resolve("b.frag"), "#version 410 core\n#include \"gone.glsl\"\n");
    ShaderException e =
        assertThrows(ShaderException.class, () -> ShaderSource.read(folder, "b.frag"));
    Problem problem = e.problems().get(0);
    assertEquals(folder.resolve("b.frag").toString(), problem.file());
    assertEquals("2", problem.path());
    assertEquals("shader gone.glsl is missing", problem.message());
  }

  @Test
  void aMissingShaderNamesItsFile() {
    ShaderException e =
        assertThrows(ShaderException.class, () -> ShaderSource.read(folder, "c.frag"));
    assertTrue(e.problems().get(0).line().endsWith("shader c.frag is missing"), e.getMessage());
  }

  @Test
  void theCompilersErrorIsALocatedProblem() throws IOException, GraphicsException {
    GlProbe.require();
    Files.writeString(folder.resolve("ok.vert"), "#version 410 core\nvoid main() {}\n");
    Files.writeString(folder.resolve("include/inner.glsl"), "float inner;\nfloat f = nonsense;\n");
    int before = LiveObjects.count();
    try (HeadlessContext context = HeadlessContext.open()) {
      ShaderException e =
          assertThrows(
              ShaderException.class,
              () -> GlProgram.of(folder, "ok.vert", "a.frag", "FIRST"),
              context.route().toString());
      Problem problem = e.problems().get(0);
      assertEquals(folder.resolve("include/inner.glsl").toString(), problem.file());
      assertEquals("2", problem.path());
      assertTrue(problem.message().contains("nonsense"), problem.message());
    }
    assertEquals(before, LiveObjects.count());
  }
}
