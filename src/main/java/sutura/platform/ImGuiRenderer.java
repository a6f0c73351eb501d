package sutura.platform;

import static org.lwjgl.opengl.GL33C.*;

import imgui.ImDrawData;
import imgui.ImGui;
import imgui.ImVec4;
import imgui.type.ImInt;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryStack;

/**
 * Draws the interface's triangles over the bound framebuffer, with alpha blending in the sRGB
 * values that both the faces and the theme are made for; alpha of the target stays coverage.
 *
 * <p>Its two short shaders live here, not in the shaders folder, so that the interface can still
 * tell of a fault in that folder. Leaves blending, scissor, culling and depth test off. Owner: the
 * render thread.
 */
public final class ImGuiRenderer implements AutoCloseable {
  private static final String VERTEX =
      """
      #version 410 core
      uniform vec2 clipFromPx;
      layout(location = 0) in vec2 positionPx;
      layout(location = 1) in vec2 textureAt;
      layout(location = 2) in vec4 vertexColour;
      out vec2 at;
      out vec4 colour;
      void main() {
        at = textureAt;
        colour = vertexColour;
        gl_Position = vec4(positionPx.x * clipFromPx.x - 1.0, 1.0 - positionPx.y * clipFromPx.y, 0.0, 1.0);
      }
      """;

  private static final String FRAGMENT =
      """
      #version 410 core
      uniform sampler2D atlas;
      in vec2 at;
      in vec4 colour;
      layout(location = 0) out vec4 result;
      void main() {
        result = colour * texture(atlas, at);
      }
      """;

  private final ImGuiSession session;
  private final int program;
  private final int clipFromPx;
  private final int vertexArray;
  private final int vertices;
  private final int indices;
  private final int texture;
  private int uploadedGeneration = -1;

  /** Needs a current context; the session outlives the renderer. */
  public ImGuiRenderer(ImGuiSession session) {
    this.session = session;
    program = link(compile(GL_VERTEX_SHADER, VERTEX), compile(GL_FRAGMENT_SHADER, FRAGMENT));
    clipFromPx = glGetUniformLocation(program, "clipFromPx");
    vertexArray = glGenVertexArrays();
    vertices = glGenBuffers();
    indices = glGenBuffers();
    texture = glGenTextures();
    describeVertices();
  }

  private void describeVertices() {
    int stride = ImDrawData.sizeOfImDrawVert();
    glBindVertexArray(vertexArray);
    glBindBuffer(GL_ARRAY_BUFFER, vertices);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 2, GL_FLOAT, false, stride, 0);
    glEnableVertexAttribArray(1);
    glVertexAttribPointer(1, 2, GL_FLOAT, false, stride, 8);
    glEnableVertexAttribArray(2);
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, true, stride, 16);
    glBindVertexArray(0);
  }

  private static int compile(int stage, String source) {
    int shader = glCreateShader(stage);
    glShaderSource(shader, source);
    glCompileShader(shader);
    if (glGetShaderi(shader, GL_COMPILE_STATUS) == GL_FALSE) {
      throw new IllegalStateException("interface shader: " + glGetShaderInfoLog(shader));
    }
    return shader;
  }

  private static int link(int vertexShader, int fragmentShader) {
    int program = glCreateProgram();
    glAttachShader(program, vertexShader);
    glAttachShader(program, fragmentShader);
    glLinkProgram(program);
    glDeleteShader(vertexShader);
    glDeleteShader(fragmentShader);
    if (glGetProgrami(program, GL_LINK_STATUS) == GL_FALSE) {
      throw new IllegalStateException("interface shaders: " + glGetProgramInfoLog(program));
    }
    return program;
  }

  /** Draws the last ended frame over the whole of the bound framebuffer. */
  public void draw() {
    ImDrawData data = ImGui.getDrawData();
    int width = (int) data.getDisplaySizeX();
    int height = (int) data.getDisplaySizeY();
    if (width <= 0 || height <= 0) {
      return;
    }
    uploadAtlas();
    setState(width, height);
    for (int list = 0; list < data.getCmdListsCount(); list++) {
      drawList(data, list, width, height);
    }
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_BLEND);
    glBindVertexArray(0);
    glUseProgram(0);
  }

  private void setState(int width, int height) {
    glViewport(0, 0, width, height);
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_STENCIL_TEST);
    glDisable(GL_FRAMEBUFFER_SRGB);
    glEnable(GL_SCISSOR_TEST);
    glUseProgram(program);
    glUniform2f(clipFromPx, 2f / width, 2f / height);
    glActiveTexture(GL_TEXTURE0);
    glBindSampler(0, 0);
    glBindTexture(GL_TEXTURE_2D, texture);
    glBindVertexArray(vertexArray);
    glBindBuffer(GL_ARRAY_BUFFER, vertices);
  }

  private static void drawList(ImDrawData data, int list, int width, int height) {
    glBufferData(GL_ARRAY_BUFFER, data.getCmdListVtxBufferData(list), GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, data.getCmdListIdxBufferData(list), GL_STREAM_DRAW);
    int indexBytes = ImDrawData.sizeOfImDrawIdx();
    int type = indexBytes == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT;
    ImVec4 clip = new ImVec4();
    for (int command = 0; command < data.getCmdListCmdBufferSize(list); command++) {
      data.getCmdListCmdBufferClipRect(clip, list, command);
      int left = Math.max(0, (int) clip.x);
      int top = Math.max(0, (int) clip.y);
      int right = Math.min(width, (int) clip.z);
      int bottom = Math.min(height, (int) clip.w);
      if (right <= left || bottom <= top) {
        continue;
      }
      glScissor(left, height - bottom, right - left, bottom - top);
      glDrawElementsBaseVertex(
          GL_TRIANGLES,
          data.getCmdListCmdBufferElemCount(list, command),
          type,
          (long) data.getCmdListCmdBufferIdxOffset(list, command) * indexBytes,
          data.getCmdListCmdBufferVtxOffset(list, command));
    }
  }

  private void uploadAtlas() {
    if (uploadedGeneration == session.fontGeneration()) {
      return;
    }
    ImInt width = new ImInt();
    ImInt height = new ImInt();
    ByteBuffer coverage = ImGui.getIO().getFonts().getTexDataAsAlpha8(width, height);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    try (MemoryStack stack = MemoryStack.stackPush()) {
      glTexParameteriv(
          GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, stack.ints(GL_ONE, GL_ONE, GL_ONE, GL_RED));
    }
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(
        GL_TEXTURE_2D, 0, GL_R8, width.get(), height.get(), 0, GL_RED, GL_UNSIGNED_BYTE, coverage);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    ImGui.getIO().getFonts().setTexID(texture);
    uploadedGeneration = session.fontGeneration();
  }

  @Override
  public void close() {
    glDeleteTextures(texture);
    glDeleteBuffers(indices);
    glDeleteBuffers(vertices);
    glDeleteVertexArrays(vertexArray);
    glDeleteProgram(program);
  }
}
