package sutura.render.pass;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.render.gl.GlProgram;

/** The shader programs, compiled when first used: a picture pays only for what it shows. */
final class Shaders implements AutoCloseable {
  private record Name(String vertex, String fragment, List<String> defines) {}

  private final Path folder;
  private final Map<Name, GlProgram> programs = new LinkedHashMap<>();

  Shaders(Path folder) {
    this.folder = folder;
  }

  /** The program, in use. */
  GlProgram use(String vertex, String fragment, String... defines) {
    Name name = new Name(vertex, fragment, List.of(defines));
    GlProgram program = programs.get(name);
    if (program == null) {
      program = GlProgram.of(folder, vertex, fragment, defines);
      programs.put(name, program);
    }
    program.use();
    return program;
  }

  /** A program that draws nothing and whose results are written to a buffer, in use. */
  GlProgram useCapturing(String vertex, List<String> captured, String... defines) {
    Name name = new Name(vertex, "", List.of(defines));
    GlProgram program = programs.get(name);
    if (program == null) {
      program = GlProgram.capturing(folder, vertex, captured, defines);
      programs.put(name, program);
    }
    program.use();
    return program;
  }

  /** A program that covers the screen, in use. */
  GlProgram useFullScreen(String fragment, String... defines) {
    return use("fullscreen.vert", fragment, defines);
  }

  @Override
  public void close() {
    programs.values().forEach(GlProgram::close);
  }
}
