package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/** Reads the hand-placed points that the program carries with it. */
final class SkullSeedsCodec {
  private static final String RESOURCE = "/sutura/atlas/skull-seeds.json";

  private static final Set<String> MAPS =
      Arrays.stream(PolarMap.View.values()).map(Enum::name).collect(Collectors.toSet());

  private SkullSeedsCodec() {}

  /** The points in {@value #RESOURCE}; a fault there is a fault of the program. */
  static SkullSeeds read() {
    try {
      return parse(ProgramResource.bytes(RESOURCE));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }

  static SkullSeeds parse(byte[] utf8) throws JsonSyntaxException {
    List<JsonFault> faults = new ArrayList<>();
    SkullSeeds seeds = seeds(JsonCursor.root(JsonCodec.parse(utf8), faults));
    if (!faults.isEmpty()) {
      JsonFault first = faults.get(0);
      throw new IllegalStateException(RESOURCE + ":" + first.pointer() + ": " + first.message());
    }
    return seeds;
  }

  // What is missing or wrong is noted in the cursor's faults and read as empty meanwhile.

  private static SkullSeeds seeds(JsonCursor root) {
    Optional<JsonCursor> fracture = root.field("fracture");
    return new SkullSeeds(
        text(root, "about"),
        new SkullSeeds.Fracture(
            fracture.map(at -> points(at, "replacedRowColumn", 2)).orElse(List.of()),
            fracture.map(at -> points(at, "closedRowColumn", 2)).orElse(List.of())),
        pointsByName(root, "separationSeedsMm"),
        pointsByName(root, "boneSeedsMm"),
        points(root, "sphenotemporalBaseXyMm", 2),
        list(root, "sutures", SkullSeedsCodec::chain));
  }

  private static SkullSeeds.Chain chain(JsonCursor at) {
    return new SkullSeeds.Chain(
        text(at, "key"), flag(at, "serrated"), list(at, "pieces", SkullSeedsCodec::piece));
  }

  private static SkullSeeds.Piece piece(JsonCursor at) {
    String map = at.field("map").flatMap(field -> field.word(MAPS)).orElse(MAPS.iterator().next());
    return new SkullSeeds.Piece(
        PolarMap.View.valueOf(map), flag(at, "continues"), points(at, "waypoints", 2));
  }

  private static Map<String, List<double[]>> pointsByName(JsonCursor at, String field) {
    Map<String, List<double[]>> points = new LinkedHashMap<>();
    Optional<JsonCursor> named = at.field(field);
    for (String name : named.flatMap(JsonCursor::fields).orElse(Map.of()).keySet()) {
      points.put(name, points(named.get(), name, 3));
    }
    return points;
  }

  private static List<double[]> points(JsonCursor at, String field, int coordinates) {
    return list(at, field, item -> item.numbers(coordinates).orElse(new double[coordinates]));
  }

  private static <T> List<T> list(JsonCursor at, String field, Function<JsonCursor, T> read) {
    return at.field(field).flatMap(JsonCursor::items).orElse(List.of()).stream().map(read).toList();
  }

  private static String text(JsonCursor at, String field) {
    return at.field(field).flatMap(JsonCursor::text).orElse("");
  }

  private static boolean flag(JsonCursor at, String field) {
    return at.field(field).flatMap(JsonCursor::bool).orElse(false);
  }
}
