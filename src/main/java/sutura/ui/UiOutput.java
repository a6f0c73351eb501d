package sutura.ui;

import java.util.List;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.scene.SceneCommand;

/**
 * What one frame of the interface asks for.
 *
 * @param commands to apply to the scene, in order
 * @param gesture whether these commands belong to a drag, which is one step of undo
 * @param requests to the program, in order
 * @param viewport where the model is drawn
 * @param skulls the part of it that skulls beside each other share
 * @param room the part of it that the model fills when it is framed
 * @param pointerOverViewport whether the model is under the pointer, no panel
 * @param pointed structure whose line in a list the pointer or the keyboard is on, to be marked in
 *     the picture as if it were hovered there
 * @param pointerXPx pointer, framebuffer pixels from the left
 * @param pointerYPx pointer, framebuffer pixels from the top
 * @param animating whether parts of the interface are on their way
 */
public record UiOutput(
    List<SceneCommand> commands,
    Gesture gesture,
    List<UiRequest> requests,
    PixelRect viewport,
    PixelRect skulls,
    ModelRoom room,
    boolean pointerOverViewport,
    Optional<StructureId> pointed,
    double pointerXPx,
    double pointerYPx,
    boolean animating) {
  /** Place of a frame in a drag of mouse or slider. */
  public enum Gesture {
    NONE,
    /** First frame: remember the scene before these commands. */
    BEGIN,
    ONGOING,
    /** Last frame: everything since the beginning is one step. */
    END
  }

  public UiOutput {
    commands = List.copyOf(commands);
    requests = List.copyOf(requests);
  }
}
