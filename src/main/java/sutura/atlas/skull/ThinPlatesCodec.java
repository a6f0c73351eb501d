package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sutura.atlas.solid.LoftedSheet;
import sutura.files.ProgramResource;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/** Reads the thin plates of nose, palate and orbit that the program carries with it. */
final class ThinPlatesCodec {
  private static final String RESOURCE = "/sutura/atlas/thin-plates.json";

  private static final Map<String, CranialBone> BONES =
      Arrays.stream(CranialBone.values())
          .collect(Collectors.toMap(CranialBone::key, Function.identity()));

  private ThinPlatesCodec() {}

  /** The plates in {@value #RESOURCE}; a fault there is a fault of the program. */
  static List<ThinPlate> read() {
    try {
      return parse(ProgramResource.bytes(RESOURCE));
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException(RESOURCE + ":" + e.place() + ": " + e.getMessage(), e);
    }
  }

  static List<ThinPlate> parse(byte[] utf8) throws JsonSyntaxException {
    List<JsonFault> faults = new ArrayList<>();
    List<JsonCursor> items =
        JsonCursor.root(JsonCodec.parse(utf8), faults)
            .field("plates")
            .flatMap(JsonCursor::items)
            .orElse(List.of());
    List<ThinPlate> plates = new ArrayList<>();
    for (JsonCursor item : items) {
      String bone = item.field("bone").flatMap(f -> f.word(BONES.keySet())).orElse("ethmoid");
      String what = item.field("what").flatMap(JsonCursor::text).orElse("");
      String along = item.field("along").flatMap(f -> f.word(Set.of("x", "y"))).orElse("y");
      double half = item.field("halfThicknessMm").flatMap(JsonCursor::number).orElse(1.0);
      List<LoftedSheet.Section> sections =
          item.field("sections").flatMap(JsonCursor::items).orElse(List.of()).stream()
              .map(ThinPlatesCodec::section)
              .toList();
      if (!faults.isEmpty()) {
        JsonFault first = faults.get(0);
        throw new IllegalStateException(RESOURCE + ":" + first.pointer() + ": " + first.message());
      }
      LoftedSheet.Axis axis = along.equals("x") ? LoftedSheet.Axis.X : LoftedSheet.Axis.Y;
      plates.add(
          new ThinPlate(
              BONES.getOrDefault(bone, CranialBone.ETHMOID),
              what,
              new OrganicShape(new LoftedSheet(axis, sections, half).rounded())));
    }
    return plates;
  }

  private static LoftedSheet.Section section(JsonCursor at) {
    List<double[]> points =
        at.field("points").flatMap(JsonCursor::items).orElse(List.of()).stream()
            .map(point -> point.numbers(2).orElse(new double[2]))
            .toList();
    return new LoftedSheet.Section(
        at.field("atMm").flatMap(JsonCursor::number).orElse(0.0),
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }
}
