package sutura.platform;

import imgui.ImGui;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sutura.files.WholeFile;

/**
 * The native library of Dear ImGui as a file. The binding writes that file anew at each start, into
 * a folder that all processes share, and so takes it away from under a program that is running;
 * here it is written once, whole, and told to the binding.
 */
final class ImGuiLibrary {
  private static final String PATH = "imgui.library.path";
  private static final String NAME = "imgui-java64";

  private ImGuiLibrary() {}

  /** Tells the binding where the library is; if that cannot be done the binding goes its way. */
  static void locate() {
    String file = System.mapLibraryName(NAME);
    @Nullable URL packed = ImGui.class.getResource("/io/imgui/java/native-bin/" + file);
    if (packed == null || System.getProperty(PATH) != null) {
      return;
    }
    try {
      System.setProperty(PATH, unpacked(packed, file).toString());
    } catch (IOException e) {
      System.clearProperty(PATH);
    }
  }

  /** The folder with the library. Its name has the library's size: another version, another one. */
  private static Path unpacked(URL packed, String file) throws IOException {
    URLConnection connection = packed.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      long size = connection.getContentLengthLong();
      String user = System.getProperty("user.name", "").replaceAll("\\W", "_");
      Path folder =
          Path.of(System.getProperty("java.io.tmpdir"), "sutura-" + user, NAME + "-" + size);
      Path target = folder.resolve(file);
      if (!Files.isRegularFile(target) || Files.size(target) != size) {
        WholeFile.write(target, in.readAllBytes());
      }
      return folder;
    }
  }
}
