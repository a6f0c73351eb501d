package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.type.ImString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses a scene file to open, or a name to save under, by looking through folders. */
final class FileDialog {
  static final String SUFFIX = ".sutura.json";

  private final ImString name = new ImString(240);
  private boolean saving;
  private boolean thenQuit;
  private boolean appearing;
  private Path folder = Path.of("").toAbsolutePath();
  private List<Path> folders = List.of();
  private List<Path> files = List.of();
  private boolean unreadable;

  /** A file that is there already: it is replaced only if its name is confirmed once more. */
  private @Nullable Path toReplace;

  /** Starts anew in the last folder; after saving the program ends if that was the reason. */
  void begin(boolean forSaving, boolean quitAfterwards) {
    saving = forSaving;
    thenQuit = quitAfterwards;
    toReplace = null;
    appearing = true;
    name.set(forSaving ? "scene" + SUFFIX : "");
    list(folder);
  }

  private void list(Path where) {
    folder = where;
    try (Stream<Path> all = Files.list(where)) {
      List<Path> found =
          all.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
      folders = found.stream().filter(Files::isDirectory).toList();
      files = found.stream().filter(p -> p.getFileName().toString().endsWith(SUFFIX)).toList();
      unreadable = false;
    } catch (IOException e) {
      folders = List.of();
      files = List.of();
      unreadable = true;
    }
  }

  boolean draw(UiFrame ui) {
    String title = ui.text(saving ? "file.save" : "file.open");
    boolean stays = DialogFrame.begin(ui, "file", title, 620, 560);
    Controls controls = new Controls(ui);
    controls.space(2);
    controls.text(ui.fonts().small(), ui.palette().quiet(), folder.toString());
    controls.space(3);
    boolean entered = nameField(ui);
    float foot = ui.px(Controls.BUTTON_HEIGHT) + ui.px(18);
    ImGui.beginChild("##files", 0, -foot, false, 0);
    Optional<Path> picked = entries(ui);
    ImGui.endChild();
    controls.space(6);
    boolean replaces = toReplace != null && toReplace.equals(target());
    String label = ui.text(replaces ? "file.replace.do" : saving ? "file.save.do" : "file.open.do");
    float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionAvailX());
    boolean ready = !name.get().isBlank();
    boolean done = controls.textButton("file/do", "", label, Controls.Look.ACCENT, ready, width);
    if (picked.isPresent() && saving) {
      name.set(picked.get().getFileName().toString());
    } else if (picked.isPresent()) {
      ui.actions().request(new UiRequest.OpenScene(picked.get()));
      stays = false;
    } else if ((done || entered) && ready) {
      stays &= !choose(ui);
    }
    DialogFrame.end();
    return stays;
  }

  private boolean nameField(UiFrame ui) {
    ImGui.setNextItemWidth(ImGui.getContentRegionAvailX());
    if (appearing) {
      ImGui.setKeyboardFocusHere();
      appearing = false;
    }
    boolean entered =
        ImGui.inputTextWithHint(
            "##file-name", ui.text("file.name"), name, ImGuiInputTextFlags.EnterReturnsTrue);
    ui.register("file/name");
    return entered;
  }

  private Optional<Path> entries(UiFrame ui) {
    Controls controls = new Controls(ui);
    if (unreadable) {
      controls.text(ui.fonts().body(), ui.palette().warning(), ui.text("file.unreadable"));
    }
    Path parent = folder.getParent();
    if (parent != null && entry(ui, "file/up", Icons.UP, ui.text("file.up"))) {
      list(parent);
      return Optional.empty();
    }
    for (Path path : folders) {
      if (entry(ui, "file/folder/" + path.getFileName(), Icons.FOLDER, fileName(path))) {
        list(path);
        return Optional.empty();
      }
    }
    for (Path path : files) {
      if (entry(ui, "file/file/" + path.getFileName(), Icons.FILE, fileName(path))) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static String fileName(Path path) {
    return path.getFileName().toString();
  }

  private static boolean entry(UiFrame ui, String part, String icon, String label) {
    return new ListLine(ui).draw(part, icon, label);
  }

  /** Where the scene would be saved; null while the name is none. */
  private @Nullable Path target() {
    String text = name.get().trim();
    try {
      return folder.resolve(text.endsWith(SUFFIX) ? text : text + SUFFIX).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private boolean choose(UiFrame ui) {
    String text = name.get().trim();
    try {
      Path chosen = folder.resolve(text).normalize();
      if (Files.isDirectory(chosen)) {
        list(chosen);
        name.set("");
        return false;
      }
      if (saving) {
        Path target = Objects.requireNonNull(target());
        if (Files.exists(target) && !target.equals(toReplace)) {
          toReplace = target;
          return false;
        }
        ui.actions().request(new UiRequest.SaveScene(target, thenQuit));
      } else {
        ui.actions().request(new UiRequest.OpenScene(chosen));
      }
      return true;
    } catch (InvalidPathException e) {
      unreadable = true;
      return false;
    }
  }
}
