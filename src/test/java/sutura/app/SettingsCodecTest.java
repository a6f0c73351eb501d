package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.scene.SceneState;
import sutura.ui.UiSettings;

class SettingsCodecTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("new/settings.json");
    UiSettings ui =
        UiSettings.DEFAULT
            .withTextScale(1.75)
            .withLanguage("de")
            .withReducedMotion(true)
            .withClient(true);
    Settings settings = new Settings(ui, SceneState.Background.LIGHT, 1200, 700);
    SettingsCodec.write(file, settings);
    assertEquals(new SettingsCodec.Reading(settings, List.of()), SettingsCodec.read(file));
  }

  @Test
  void noFileMeansDefaultsWithoutAWord() {
    assertEquals(
        new SettingsCodec.Reading(Settings.DEFAULT, List.of()),
        SettingsCodec.read(folder.resolve("settings.json")));
  }

  @Test
  void oneWrongValueIsReportedAndTheRestKept() throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, "{\"textScale\": 9, \"language\": \"fr\", \"strip\": false}");
    SettingsCodec.Reading reading = SettingsCodec.read(file);
    assertEquals(1.0, reading.settings().ui().textScale());
    assertEquals("fr", reading.settings().ui().language());
    assertEquals(false, reading.settings().ui().strip());
    assertEquals(List.of("/textScale"), reading.problems().stream().map(p -> p.path()).toList());
  }

  @Test
  void textThatIsNoJsonIsLocated() throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(file, "{\"textScale\": ");
    SettingsCodec.Reading reading = SettingsCodec.read(file);
    assertEquals(Settings.DEFAULT, reading.settings());
    assertTrue(reading.problems().get(0).line().contains("settings.json: 1:"), reading.toString());
  }
}
