package sutura.atlas.brain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/** Reads the hand-placed points and rules that the program carries with it. */
final class BrainPointsCodec {
  private static final String POINTS = "/sutura/atlas/brain-points.json";
  private static final String CISTERNS = "/sutura/atlas/cisterns.json";

  private static final Set<String> PARTS =
      Arrays.stream(BrainRegion.values()).map(BrainPointsCodec::word).collect(Collectors.toSet());

  private BrainPointsCodec() {}

  /** The points in {@value #POINTS}; a fault there is a fault of the program. */
  static BrainPoints points() {
    return read(
        POINTS,
        root ->
            new BrainPoints(
                list(root, "channels", BrainPointsCodec::channel),
                list(root, "plexuses", BrainPointsCodec::plexus),
                list(root, "marks", BrainPointsCodec::mark)));
  }

  /** The rules in {@value #CISTERNS}, in the order in which they are asked. */
  static List<CisternRule> cisterns() {
    return read(CISTERNS, root -> list(root, "cisterns", BrainPointsCodec::cistern));
  }

  private static <T> T read(String resource, Function<JsonCursor, T> reader) {
    try {
      List<JsonFault> faults = new ArrayList<>();
      JsonCursor root = JsonCursor.root(JsonCodec.parse(ProgramResource.bytes(resource)), faults);
      T read = reader.apply(root);
      if (!faults.isEmpty()) {
        JsonFault first = faults.get(0);
        throw new IllegalStateException(resource + ":" + first.pointer() + ": " + first.message());
      }
      return read;
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(resource + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }

  // What is missing or wrong is noted in the cursor's faults and read as some value meanwhile.

  private static BrainPoints.Channel channel(JsonCursor at) {
    List<Vector3dc> points = list(at, "mniMm", BrainPointsCodec::point);
    return new BrainPoints.Channel(
        text(at, "name"),
        part(at, "part"),
        points,
        numbers(at, "radiiMm", points.size()),
        at.field("opens").flatMap(JsonCursor::bool).orElse(false));
  }

  private static BrainPoints.Plexus plexus(JsonCursor at) {
    List<Vector3dc> points = list(at, "mniMm", BrainPointsCodec::point);
    return new BrainPoints.Plexus(
        StructureId.of(text(at, "id")),
        part(at, "inside"),
        points,
        numbers(at, "radiiMm", points.size()),
        number(at.field("lobeMm")));
  }

  private static BrainPoints.Mark mark(JsonCursor at) {
    Vector3dc point = at.field("mniMm").map(BrainPointsCodec::point).orElse(new Vector3d());
    return new BrainPoints.Mark(StructureId.of(text(at, "id")), part(at, "inside"), point);
  }

  private static CisternRule cistern(JsonCursor at) {
    Optional<JsonCursor> near = at.optionalField("near");
    return new CisternRule(
        StructureId.of(text(at, "id")),
        at.optionalField("minMniMm").map(BrainPointsCodec::point).orElse(new Vector3d(-999)),
        at.optionalField("maxMniMm").map(BrainPointsCodec::point).orElse(new Vector3d(999)),
        at.optionalField("lineMniMm").isPresent()
            ? list(at, "lineMniMm", BrainPointsCodec::point)
            : List.of(),
        at.optionalField("withinMm").map(c -> number(Optional.of(c))).orElse(0.0),
        at.optionalField("deeperThanMm").map(c -> number(Optional.of(c))).orElse(0.0),
        near.flatMap(JsonCursor::text).map(StructureId::of).map(BrainRegion::of),
        at.optionalField("nearMm").map(c -> number(Optional.of(c))).orElse(0.0));
  }

  private static String word(BrainRegion region) {
    return region.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static BrainRegion part(JsonCursor at, String field) {
    String word = at.field(field).flatMap(c -> c.word(PARTS)).orElse("third");
    return BrainRegion.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Vector3dc point(JsonCursor at) {
    return at.numbers(3).map(Vector3d::new).orElseGet(Vector3d::new);
  }

  private static double[] numbers(JsonCursor at, String field, int count) {
    return at.field(field).flatMap(c -> c.numbers(count)).orElse(new double[count]);
  }

  private static double number(Optional<JsonCursor> at) {
    return at.flatMap(c -> c.number(0, 100)).orElse(1.0);
  }

  private static <T> List<T> list(JsonCursor at, String field, Function<JsonCursor, T> read) {
    return at.field(field).flatMap(JsonCursor::items).orElse(List.of()).stream().map(read).toList();
  }

  private static String text(JsonCursor at, String field) {
    return at.field(field).flatMap(JsonCursor::text).orElse("");
  }
}
