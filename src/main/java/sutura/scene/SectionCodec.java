package sutura.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;

/** Section planes and the scan on them as fields of a scene file. */
final class SectionCodec {
  /** Beyond any head, mm. */
  private static final double FARTHEST_MM = 10_000;

  private static final double LARGEST_VALUE = 1e6;

  private static final Map<String, SectionPlane.Kind> KINDS = words(SectionPlane.Kind.values());
  private static final Map<String, ScanView.Source> SOURCES = words(ScanView.Source.values());

  private SectionCodec() {}

  private static <T extends Enum<T>> Map<String, T> words(T[] values) {
    return Arrays.stream(values).collect(Collectors.toMap(SectionCodec::word, Function.identity()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static JsonValue value(Section section) {
    return JsonValue.object()
        .put(
            "planes",
            JsonValue.array(
                section.planes().values().stream().<JsonValue>map(SectionCodec::value).toList()))
        .put(
            "scan",
            JsonValue.object()
                .put("source", word(section.scan().source()))
                .put("level", section.scan().level(), 3)
                .put("window", section.scan().window(), 3)
                .build())
        .build();
  }

  private static JsonValue value(SectionPlane plane) {
    return JsonValue.object()
        .put("kind", word(plane.kind()))
        .put("on", plane.on())
        .put(
            "normal",
            JsonValue.array(
                List.of(
                    JsonValue.of(plane.normal().x(), 9),
                    JsonValue.of(plane.normal().y(), 9),
                    JsonValue.of(plane.normal().z(), 9))))
        .put("offsetMm", plane.offsetMm(), 6)
        .build();
  }

  /** The section of a scene; faulty planes are left out. */
  static Section section(JsonCursor root) {
    Optional<JsonCursor> section = root.optionalField("section");
    if (section.isEmpty()) {
      return Section.NONE;
    }
    JsonCursor cursor = section.get();
    cursor.warnUnknown(Set.of("planes", "scan"));
    Map<SectionPlane.Kind, SectionPlane> planes = new TreeMap<>();
    for (JsonCursor item :
        cursor.optionalField("planes").flatMap(JsonCursor::items).orElse(List.of())) {
      Optional<SectionPlane> plane = plane(item);
      if (plane.isPresent() && planes.put(plane.get().kind(), plane.get()) != null) {
        item.fault("there is only one " + word(plane.get().kind()) + " plane; take one out");
      }
    }
    ScanView scan = cursor.optionalField("scan").flatMap(SectionCodec::scan).orElse(ScanView.NONE);
    return new Section(planes, scan);
  }

  private static Optional<SectionPlane> plane(JsonCursor cursor) {
    cursor.warnUnknown(Set.of("kind", "on", "normal", "offsetMm"));
    Optional<SectionPlane.Kind> kind =
        cursor.field("kind").flatMap(c -> c.word(KINDS.keySet())).map(KINDS::get);
    boolean on = cursor.optionalField("on").flatMap(JsonCursor::bool).orElse(true);
    Optional<Double> offset =
        cursor.field("offsetMm").flatMap(c -> c.number(-FARTHEST_MM, FARTHEST_MM));
    Optional<Vector3d> normal =
        cursor.field("normal").flatMap(c -> kind.flatMap(k -> normal(c, k)));
    return kind.isPresent() && offset.isPresent() && normal.isPresent()
        ? Optional.of(new SectionPlane(kind.get(), on, normal.get(), offset.get()))
        : Optional.empty();
  }

  private static Optional<Vector3d> normal(JsonCursor cursor, SectionPlane.Kind kind) {
    Optional<Vector3d> normal = cursor.numbers(3).map(Vector3d::new);
    if (normal.isEmpty()) {
      return normal;
    }
    if (!(normal.get().length() > 1e-6)) {
      cursor.fault("expected a direction, found one without length");
      return Optional.empty();
    }
    Vector3d unit = normal.get().normalize();
    if (kind != SectionPlane.Kind.FREE && Math.abs(unit.dot(kind.normal())) < 1 - 1e-6) {
      cursor.fault("this is not the direction of a plane that is " + word(kind) + "; name it free");
      return Optional.empty();
    }
    return Optional.of(unit);
  }

  private static Optional<ScanView> scan(JsonCursor cursor) {
    cursor.warnUnknown(Set.of("source", "level", "window"));
    Optional<ScanView.Source> source =
        cursor.field("source").flatMap(c -> c.word(SOURCES.keySet())).map(SOURCES::get);
    Optional<Double> level =
        cursor.field("level").flatMap(c -> c.number(-LARGEST_VALUE, LARGEST_VALUE));
    Optional<Double> window = cursor.field("window").flatMap(c -> c.number(1e-3, LARGEST_VALUE));
    return source.isPresent() && level.isPresent() && window.isPresent()
        ? Optional.of(new ScanView(source.get(), level.get(), window.get()))
        : Optional.empty();
  }
}
