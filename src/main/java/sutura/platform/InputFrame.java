package sutura.platform;

import java.util.List;

/**
 * Everything that one turn of the frame loop knows of the outside, as a value: recorded input makes
 * the same.
 *
 * @param deltaSeconds time since the last frame, positive
 * @param widthPoints window width in points
 * @param heightPoints window height in points
 * @param widthPx framebuffer width
 * @param heightPx framebuffer height
 * @param contentScale how much larger than usual text should be, 1 on a plain monitor
 * @param events what happened since the last frame, in order
 */
public record InputFrame(
    double deltaSeconds,
    int widthPoints,
    int heightPoints,
    int widthPx,
    int heightPx,
    double contentScale,
    List<InputEvent> events) {
  public InputFrame {
    events = List.copyOf(events);
  }

  /** Framebuffer pixels for each point: 2 on a Retina display, 1 on X11 and Windows. */
  public double pixelsPerPoint() {
    return widthPoints > 0 ? (double) widthPx / widthPoints : 1;
  }
}
