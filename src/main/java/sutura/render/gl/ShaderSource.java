package sutura.render.gl;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sutura.model.Problem;

/**
 * The text of one shader with its includes resolved, which remembers where every line came from.
 *
 * <p>{@code #include "light.glsl"} takes the file from {@code include/} beside the shader, once.
 */
public final class ShaderSource {
  private static final Pattern INCLUDE = Pattern.compile("\\s*#include\\s+\"([^\"]+)\"\\s*");

  /**
   * Mesa writes {@code 0:12(5): error: ...}, NVIDIA {@code 0(12) : ...}, others {@code 0:12: ...}.
   */
  private static final Pattern LOG_LINE =
      Pattern.compile(
          "(?:ERROR:\\s*|WARNING:\\s*)?\\d+[:(](\\d+)[):(].*?((?:error|warning).*|[^:]*$)");

  private record Origin(Path file, int line) {}

  private final Path file;
  private final StringBuilder text = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();
  private final Set<Path> included = new LinkedHashSet<>();

  private ShaderSource(Path file) {
    this.file = file;
  }

  /**
   * Reads a shader.
   *
   * @param folder the shader folder
   * @param name file name in it, such as {@code geometry.vert}
   * @throws ShaderException located, if a file cannot be read
   */
  public static ShaderSource read(Path folder, String name) {
    ShaderSource source = new ShaderSource(folder.resolve(name));
    source.append(source.file, folder.resolve("include"), new Origin(source.file, 0));
    return source;
  }

  private void append(Path part, Path includes, Origin from) {
    included.add(part);
    List<String> lines = lines(part, from);
    for (int i = 0; i < lines.size(); i++) {
      Origin here = new Origin(part, i + 1);
      Matcher include = INCLUDE.matcher(lines.get(i));
      if (!include.matches()) {
        text.append(lines.get(i)).append('\n');
        origins.add(here);
      } else if (!included.contains(includes.resolve(include.group(1)))) {
        append(includes.resolve(include.group(1)), includes, here);
      }
    }
  }

  private static List<String> lines(Path part, Origin from) {
    try {
      return Files.readAllLines(part);
    } catch (NoSuchFileException e) {
      throw new ShaderException(List.of(unreadable(part, from, "is missing")));
    } catch (MalformedInputException e) {
      throw new ShaderException(List.of(unreadable(part, from, "is not UTF-8 text")));
    } catch (IOException e) {
      throw new ShaderException(List.of(unreadable(part, from, "cannot be read: " + e)));
    }
  }

  private static Problem unreadable(Path part, Origin from, String why) {
    String where = from.line == 0 ? "" : Integer.toString(from.line);
    return Problem.fatal(from.file.toString(), where, "shader " + part.getFileName() + " " + why);
  }

  /** The text for the compiler, with lines inserted after the version line. */
  public String text(List<String> defines) {
    if (defines.isEmpty()) {
      return text.toString();
    }
    int afterVersion = text.indexOf("\n") + 1;
    StringBuilder all = new StringBuilder(text.substring(0, afterVersion));
    defines.forEach(d -> all.append("#define ").append(d).append('\n'));
    return all.append(text.substring(afterVersion)).toString();
  }

  /** A compiler's log as located faults; {@code definesCount} lines were inserted. */
  public List<Problem> problems(String log, int definesCount) {
    List<Problem> found = new ArrayList<>();
    for (String line : log.split("\\R")) {
      Matcher matcher = LOG_LINE.matcher(line.strip());
      if (matcher.matches()) {
        found.add(located(Integer.parseInt(matcher.group(1)), definesCount, matcher.group(2)));
      }
    }
    if (found.isEmpty()) {
      found.add(Problem.fatal(file.toString(), "", "shader does not compile: " + log.strip()));
    }
    return found;
  }

  private Problem located(int compilerLine, int definesCount, String message) {
    int index = compilerLine - 1 - (compilerLine > 1 + definesCount ? definesCount : 0);
    if (index < 0 || index >= origins.size()) {
      return Problem.fatal(file.toString(), "", message.strip());
    }
    Origin origin = origins.get(index);
    return Problem.fatal(origin.file.toString(), Integer.toString(origin.line), message.strip());
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
