package sutura.atlas.mri;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/** Reads the hand-placed points of the brain that the program carries with it. */
final class BrainSeedsCodec {
  private static final String RESOURCE = "/sutura/atlas/brain-seeds.json";

  private BrainSeedsCodec() {}

  /** The points in {@value #RESOURCE}; a fault there is a fault of the program. */
  static BrainSeeds read() {
    try {
      return parse(ProgramResource.bytes(RESOURCE));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }

  static BrainSeeds parse(byte[] utf8) throws JsonSyntaxException {
    List<JsonFault> faults = new ArrayList<>();
    BrainSeeds seeds = seeds(JsonCursor.root(JsonCodec.parse(utf8), faults));
    if (!faults.isEmpty()) {
      JsonFault first = faults.get(0);
      throw new IllegalStateException(RESOURCE + ":" + first.pointer() + ": " + first.message());
    }
    return seeds;
  }

  // What is missing or wrong is noted in the cursor's faults and read as nothing meanwhile.

  private static BrainSeeds seeds(JsonCursor root) {
    return new BrainSeeds(
        ventricle(root, "third"),
        ventricle(root, "fourth"),
        lateral(root.field("lateral")),
        stem(root.field("stem")),
        tentorium(root.field("tentorium")),
        root.field("hemispheres").map(at -> number(at, "markerFromMm")).orElse(0.0),
        base(root.field("base")),
        plane(Optional.of(root), "foramenMagnumMniYz"),
        plane(Optional.of(root), "foramenMagnumHeadYz"),
        headLateral(root.field("headLateral")),
        list(Optional.of(root), "landmarks", BrainSeedsCodec::landmark));
  }

  private static BrainSeeds.MidlineVentricle ventricle(JsonCursor root, String name) {
    Optional<JsonCursor> at = root.field(name);
    return new BrainSeeds.MidlineVentricle(
        new YzPolygon(points(at, "polygonYz", 2)), number(at, "halfWidthMm"), row(at, "seed", 3));
  }

  private static BrainSeeds.Lateral lateral(Optional<JsonCursor> at) {
    Optional<JsonCursor> courses = at.flatMap(lateral -> lateral.field("coursesXyzr"));
    Map<String, JsonCursor> named = courses.flatMap(JsonCursor::fields).orElse(Map.of());
    return new BrainSeeds.Lateral(
        named.keySet().stream().map(name -> points(courses, name, 4)).toList(),
        list(at, "exclusions", BrainSeedsCodec::box),
        number(at, "septumHalfWidthMm"),
        number(at, "smallestMm3"),
        number(at, "closingMm"));
  }

  private static BrainSeeds.Stem stem(Optional<JsonCursor> at) {
    return new BrainSeeds.Stem(
        new YzPolygon(points(at, "polygonYz", 2)),
        points(at, "halfWidthsZx", 2),
        points(at, "peduncleXyzr", 4),
        number(at, "coreHalfWidthMm"),
        plane(at, "pontomesencephalicYz"),
        plane(at, "pontomedullaryYz"));
  }

  private static TentoriumTable tentorium(Optional<JsonCursor> at) {
    double[] x = numbers(at, "x");
    double[] y = numbers(at, "y");
    return new TentoriumTable(
        x,
        y,
        points(at, "zRowsByX", y.length),
        number(at, "clearanceMm"),
        number(at, "cerebellumBehindYMm"),
        number(at, "cerebrumBeforeYMm"));
  }

  private static BrainSeeds.Base base(Optional<JsonCursor> at) {
    double[] grey = row(at, "greyLevels", 2);
    return new BrainSeeds.Base(number(at, "belowZMm"), number(at, "behindYMm"), grey[0], grey[1]);
  }

  private static BrainSeeds.HeadLateral headLateral(Optional<JsonCursor> at) {
    return new BrainSeeds.HeadLateral(
        at.flatMap(lateral -> lateral.field("inside"))
            .map(BrainSeedsCodec::box)
            .orElse(new BrainSeeds.MirrorBox(new double[2], new double[2], new double[2])),
        list(at, "exclusions", BrainSeedsCodec::box),
        number(at, "leastDepthMm"),
        number(at, "belowHu"));
  }

  private static BrainSeeds.MirrorBox box(JsonCursor at) {
    Optional<JsonCursor> here = Optional.of(at);
    return new BrainSeeds.MirrorBox(row(here, "x", 2), row(here, "y", 2), row(here, "z", 2));
  }

  private static BrainSeeds.Landmark landmark(JsonCursor at) {
    Optional<JsonCursor> here = Optional.of(at);
    return new BrainSeeds.Landmark(
        at.field("what").flatMap(JsonCursor::text).orElse(""),
        row(here, "head", 3),
        row(here, "mni", 3));
  }

  private static MidlinePlane plane(Optional<JsonCursor> at, String field) {
    List<double[]> points = points(at, field, 2);
    return points.size() == 2
        ? new MidlinePlane(points.get(0), points.get(1))
        : new MidlinePlane(new double[] {1, 0}, new double[] {0, 0});
  }

  private static List<double[]> points(Optional<JsonCursor> at, String field, int coordinates) {
    return list(at, field, item -> item.numbers(coordinates).orElse(new double[coordinates]));
  }

  private static double[] numbers(Optional<JsonCursor> at, String field) {
    return list(at, field, item -> item.number().orElse(0.0)).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static double[] row(Optional<JsonCursor> at, String field, int n) {
    return at.flatMap(here -> here.field(field))
        .flatMap(values -> values.numbers(n))
        .orElse(new double[n]);
  }

  private static double number(JsonCursor at, String field) {
    return at.field(field).flatMap(JsonCursor::number).orElse(0.0);
  }

  private static double number(Optional<JsonCursor> at, String field) {
    return at.map(here -> number(here, field)).orElse(0.0);
  }

  private static <T> List<T> list(
      Optional<JsonCursor> at, String field, Function<JsonCursor, T> read) {
    return at
        .flatMap(here -> here.field(field))
        .flatMap(JsonCursor::items)
        .orElse(List.of())
        .stream()
        .map(read)
        .toList();
  }
}
