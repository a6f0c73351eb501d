package sutura.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that the program carries with it; that it is not there is a fault of the program. */
public final class ProgramResource {
  private ProgramResource() {}

  /** All bytes; the name begins with a slash. */
  public static byte[] bytes(String name) {
    try (InputStream in = ProgramResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }
}
