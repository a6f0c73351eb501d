package sutura.atlas.opening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/** Reads the hand-placed openings that the program carries with it. */
public final class OpeningsCodec {
  private static final String RESOURCE = "/sutura/atlas/openings.json";

  private static final Set<String> PROVENANCES =
      Arrays.stream(Provenance.values()).map(Provenance::word).collect(Collectors.toSet());

  private OpeningsCodec() {}

  /** The openings in {@value #RESOURCE}; a fault there is a fault of the program. */
  public static List<Opening> read() {
    try {
      return parse(ProgramResource.bytes(RESOURCE));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }

  static List<Opening> parse(byte[] utf8) throws JsonSyntaxException {
    List<JsonFault> faults = new ArrayList<>();
    JsonCursor root = JsonCursor.root(JsonCodec.parse(utf8), faults);
    List<Opening> openings = new ArrayList<>();
    for (JsonCursor item : root.field("openings").flatMap(JsonCursor::items).orElse(List.of())) {
      long before = item.faultCount();
      Opening opening = opening(item);
      if (item.faultCount() > before) {
        break;
      }
      openings.add(opening);
    }
    if (!faults.isEmpty()) {
      JsonFault first = faults.get(0);
      throw new IllegalStateException(RESOURCE + ":" + first.pointer() + ": " + first.message());
    }
    return List.copyOf(openings);
  }

  // What is missing or wrong is noted in the cursor's faults and read as some value meanwhile.

  private static Opening opening(JsonCursor at) {
    List<Vector3dc> axis = points(at.field("axisMm"));
    return new Opening(
        StructureId.of(text(at, "id")),
        axis.size() < 2 ? List.of(new Vector3d(), new Vector3d()) : axis,
        number(at.optionalField("drillRadiusMm")).orElse(0.0),
        Math.max(0, at.field("rim").flatMap(JsonCursor::count).orElse(0)),
        points(at.optionalField("acrossMm")),
        points(at.optionalField("spineMm")),
        number(at.field("reachMm")).orElse(1.0),
        at.field("open").flatMap(JsonCursor::bool).orElse(false),
        provenance(at),
        text(at, "note"));
  }

  private static Provenance provenance(JsonCursor at) {
    Optional<String> word = at.field("provenance").flatMap(field -> field.word(PROVENANCES));
    return Provenance.valueOf(word.orElse("scan").toUpperCase(Locale.ROOT));
  }

  private static Optional<Double> number(Optional<JsonCursor> at) {
    return at.flatMap(field -> field.number(0, 100));
  }

  private static List<Vector3dc> points(Optional<JsonCursor> at) {
    List<Vector3dc> points = new ArrayList<>();
    for (JsonCursor item : at.flatMap(JsonCursor::items).orElse(List.of())) {
      item.numbers(3).ifPresent(p -> points.add(new Vector3d(p)));
    }
    return points;
  }

  private static String text(JsonCursor at, String field) {
    return at.field(field).flatMap(JsonCursor::text).orElse("");
  }
}
