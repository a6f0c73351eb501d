package sutura.app;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.platform.Clipboard;
import sutura.platform.ImGuiBackend;
import sutura.platform.ImGuiFonts;
import sutura.platform.InputFrame;
import sutura.render.LabelSpots;
import sutura.render.Picture;
import sutura.render.SceneExtractor;
import sutura.render.gl.GlFramebuffer;
import sutura.scene.Presentation;
import sutura.scene.SceneState;
import sutura.ui.ShownFlow;
import sutura.ui.ShownMotion;
import sutura.ui.ShownPress;
import sutura.ui.UiInput;
import sutura.ui.UiSettings;
import sutura.ui.UserInterface;

/**
 * What is written over a picture that has no interface: names, letters of the sides, scale, legend.
 * Needs a current context.
 *
 * @param loaded the models
 * @param scene what the picture shows
 * @param spots where names point at
 * @param settings language and size of text
 * @param orientation letters and scale although there are no names
 * @param press what loads do
 * @param flow what the fluid does
 */
record PictureOverlay(
    Loading loaded,
    SceneState scene,
    LabelSpots spots,
    UiSettings settings,
    boolean orientation,
    ShownPress press,
    ShownFlow flow) {
  private static final double FRAME_S = 1 / 60.0;

  /** The picture with what is written over it, and how many names found no room. */
  record Written(Picture picture, int namesLeftOut) {}

  Written over(Picture picture) {
    int width = picture.widthPx();
    int height = picture.heightPx();
    InputFrame frame = new InputFrame(FRAME_S, width, height, width, height, 1, List.of());
    UserInterface ui = new UserInterface();
    try (ImGuiBackend imgui =
            new ImGuiBackend(UserInterface.iconCodePoints(), Clipboard.inMemory());
        GlFramebuffer target = GlFramebuffer.picture(width, height)) {
      ImGuiFonts fonts = imgui.newFrame(frame, settings.shownTextScale());
      int leftOut = ui.picture(input(frame), fonts, orientation);
      imgui.endFrame();
      target.bind();
      target.clearColour(0, 0, 0, 0, 0);
      imgui.draw();
      return new Written(picture.under(target.read(4)), leftOut);
    }
  }

  private UiInput input(InputFrame frame) {
    Presentation shown = Presentation.of(scene, loaded.catalogue());
    SceneExtractor extractor = new SceneExtractor(loaded.model());
    return new UiInput(
        frame,
        scene,
        scene.camera(),
        id -> new Vector3d(extractor.offsetMm(id, scene.explode())),
        id -> extractor.colourOf(id, scene, shown),
        loaded.catalogue(),
        loaded.model(),
        Optional.empty(),
        (x, y) -> Optional.empty(),
        spots,
        false,
        false,
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        settings,
        false,
        Optional.empty(),
        new ShownMotion(
            scene.nutation(),
            scene.claimed(),
            extractor::sacrum,
            id -> extractor.motionOf(id, shown)),
        press,
        flow);
  }
}
