package sutura.atlas.meninges;

import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;

/** Reads the membranes' hand-placed points, which the program carries with it. */
final class MeningesSeedsCodec {
  private static final String RESOURCE = "/sutura/atlas/meninges-seeds.json";

  private MeningesSeedsCodec() {}

  /** The points in {@value #RESOURCE}; a fault there is a fault of the program. */
  static MeningesSeeds read() {
    try {
      return new MeningesSeeds(JsonCodec.parse(ProgramResource.bytes(RESOURCE)));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }
}
