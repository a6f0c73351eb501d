package sutura.platform;

import imgui.ImFont;

/**
 * The faces of the interface at one scale, valid until the scale changes. Icons are merged into all
 * of them.
 *
 * @param small captions and secondary lines
 * @param body everything else
 * @param strong semibold, body size
 * @param title semibold, for the name of what is looked at
 * @param scale device pixels for each design pixel: content scale times text scale
 */
public record ImGuiFonts(ImFont small, ImFont body, ImFont strong, ImFont title, double scale) {}
