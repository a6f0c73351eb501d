package sutura.model;

import sutura.evidence.DataFault;
import sutura.json.JsonFault;

/**
 * One located fault in content that was read.
 *
 * @param severity whether the rest can be used
 * @param file the file as the user named it or finds it
 * @param path where inside: JSON pointer, node name, {@code line:column}; empty for the whole file
 * @param message what is wrong, what was expected, what to do
 */
public record Problem(Severity severity, String file, String path, String message) {
  /** How much of the content a fault spoils. */
  public enum Severity {
    /** The whole file or program cannot be used. */
    FATAL,
    /** One entry was left out; the rest is used. */
    ERROR,
    /** Used, but suspicious. */
    WARNING
  }

  public static Problem fatal(String file, String path, String message) {
    return new Problem(Severity.FATAL, file, path, message);
  }

  public static Problem error(String file, String path, String message) {
    return new Problem(Severity.ERROR, file, path, message);
  }

  /** A fault that reading a JSON document found. */
  public static Problem of(String file, JsonFault fault) {
    return fault.warning()
        ? warning(file, fault.pointer(), fault.message())
        : error(file, fault.pointer(), fault.message());
  }

  /** An entry of a file that the program carries which was left out. */
  public static Problem of(DataFault fault) {
    return error(fault.file(), fault.path(), fault.message());
  }

  public static Problem warning(String file, String path, String message) {
    return new Problem(Severity.WARNING, file, path, message);
  }

  /** One line: {@code models/manifest.json: /structures/3/id: message}. */
  public String line() {
    return path.isEmpty() ? file + ": " + message : file + ": " + path + ": " + message;
  }
}
