package sutura.atlas.skull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the hand-placed points that the program carries with it. */
final class SkullSeedsCodec {
  private static final String RESOURCE = "/sutura/atlas/skull-seeds.json";

  private SkullSeedsCodec() {}

  /** The points in {@value #RESOURCE}; a fault there is a fault of the program. */
  static SkullSeeds read() {
    try (InputStream in = SkullSeedsCodec.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      return new ObjectMapper().readValue(in, SkullSeeds.class);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
