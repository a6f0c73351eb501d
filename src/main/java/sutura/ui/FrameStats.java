package sutura.ui;

/**
 * How long pictures take, for those who want to see it.
 *
 * @param millis of the last picture
 * @param triangles drawn
 * @param graphics name of the renderer
 */
public record FrameStats(double millis, int triangles, String graphics) {}
