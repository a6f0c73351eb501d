package sutura.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sutura.anatomy.StructureId;
import sutura.files.WholeFile;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.model.Problem;
import sutura.scene.SceneState;
import sutura.ui.UiSettings;

/** The settings file. What it lacks or has wrong is taken from {@link Settings#DEFAULT}. */
public final class SettingsCodec {
  private SettingsCodec() {}

  /** Settings with the faults of their file, as warnings: wrong settings never stop the program. */
  public record Reading(Settings settings, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the file; {@link Settings#DEFAULT} without a problem if there is none. */
  public static Reading read(Path file) {
    if (!Files.isRegularFile(file)) {
      return new Reading(Settings.DEFAULT, List.of());
    }
    try {
      List<JsonFault> faults = new ArrayList<>();
      JsonCursor root = JsonCursor.root(JsonCodec.parse(Files.readAllBytes(file)), faults);
      Settings settings = settings(root);
      return new Reading(
          settings,
          faults.stream()
              .map(f -> Problem.warning(file.toString(), f.pointer(), f.message()))
              .toList());
    } catch (JsonSyntaxException e) {
      return new Reading(
          Settings.DEFAULT,
          List.of(Problem.warning(file.toString(), e.place(), e.getMessage() + "; ignored")));
    } catch (IOException e) {
      return new Reading(
          Settings.DEFAULT,
          List.of(Problem.warning(file.toString(), "", "cannot be read; ignored")));
    }
  }

  private static Settings settings(JsonCursor root) {
    UiSettings d = UiSettings.DEFAULT;
    root.warnUnknown(
        Set.of(
            "textScale",
            "language",
            "reducedMotion",
            "client",
            "tree",
            "details",
            "strip",
            "projector",
            "treeWidth",
            "detailsWidth",
            "foldedGroups",
            "background",
            "widthPoints",
            "heightPoints"));
    UiSettings ui =
        new UiSettings(
            value(root, "textScale", d.textScale(), SettingsCodec::textScale),
            value(root, "language", d.language(), SettingsCodec::language),
            value(root, "reducedMotion", d.reducedMotion(), JsonCursor::bool),
            value(root, "client", d.client(), JsonCursor::bool),
            panels(root),
            value(root, "foldedGroups", d.foldedGroups(), SettingsCodec::groups));
    return new Settings(
        ui,
        value(root, "background", Settings.DEFAULT.background(), SettingsCodec::background),
        value(root, "widthPoints", Settings.DEFAULT.widthPoints(), SettingsCodec::size),
        value(root, "heightPoints", Settings.DEFAULT.heightPoints(), SettingsCodec::size));
  }

  private static UiSettings.Panels panels(JsonCursor root) {
    UiSettings.Panels d = UiSettings.Panels.DEFAULT;
    return new UiSettings.Panels(
        value(root, "tree", d.tree(), JsonCursor::bool),
        value(root, "details", d.details(), JsonCursor::bool),
        value(root, "strip", d.strip(), JsonCursor::bool),
        value(root, "projector", d.projector(), JsonCursor::bool),
        value(root, "treeWidth", d.treeWidth(), SettingsCodec::panelWidth),
        value(root, "detailsWidth", d.detailsWidth(), SettingsCodec::panelWidth));
  }

  private static Optional<Double> textScale(JsonCursor cursor) {
    return cursor.number(UiSettings.SMALLEST_TEXT, UiSettings.LARGEST_TEXT);
  }

  private static Optional<String> language(JsonCursor cursor) {
    return cursor.word(Set.copyOf(UiSettings.LANGUAGES));
  }

  private static Optional<Double> panelWidth(JsonCursor cursor) {
    return cursor.number(UiSettings.Panels.NARROWEST, UiSettings.Panels.WIDEST);
  }

  /** Ids of groups; what is no id is passed over. */
  private static Optional<Set<StructureId>> groups(JsonCursor cursor) {
    return cursor
        .items()
        .map(
            items ->
                items.stream()
                    .flatMap(item -> item.text().stream())
                    .filter(StructureId::isValid)
                    .map(StructureId::of)
                    .collect(Collectors.toSet()));
  }

  private static Optional<SceneState.Background> background(JsonCursor cursor) {
    return cursor
        .word(Set.of("dark", "light", "print"))
        .map(word -> SceneState.Background.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Integer> size(JsonCursor cursor) {
    return cursor.number(320, 16384).map(Double::intValue);
  }

  private static <T> T value(
      JsonCursor root, String field, T otherwise, Function<JsonCursor, Optional<T>> read) {
    return root.optionalField(field).flatMap(read).orElse(otherwise);
  }

  /**
   * Writes the file.
   *
   * @throws IOException if that cannot be done; the file is then as it was
   */
  public static void write(Path file, Settings settings) throws IOException {
    UiSettings ui = settings.ui();
    JsonValue.Obj object =
        JsonValue.object()
            .put("textScale", ui.textScale(), 3)
            .put("language", ui.language())
            .put("reducedMotion", ui.reducedMotion())
            .put("client", ui.client())
            .put("tree", ui.tree())
            .put("details", ui.details())
            .put("strip", ui.strip())
            .put("projector", ui.projector())
            .put("treeWidth", ui.panels().treeWidth(), 3)
            .put("detailsWidth", ui.panels().detailsWidth(), 3)
            .put("foldedGroups", groups(ui.foldedGroups()))
            .put("background", settings.background().name().toLowerCase(Locale.ROOT))
            .put("widthPoints", settings.widthPoints())
            .put("heightPoints", settings.heightPoints())
            .build();
    WholeFile.write(file, JsonCodec.write(object));
  }

  private static JsonValue groups(Set<StructureId> groups) {
    return JsonValue.array(groups.stream().sorted().map(id -> JsonValue.of(id.value())).toList());
  }
}
