package sutura.render.gl;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix3fc;
import org.joml.Matrix4fc;
import org.joml.Vector2fc;
import org.joml.Vector3fc;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL20C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.system.MemoryStack;
import sutura.model.Problem;

/** A vertex and a fragment shader linked together, with its uniforms by name. */
public final class GlProgram implements AutoCloseable {
  private final int id;
  private final Map<String, Integer> locations = new HashMap<>();

  private GlProgram(int id) {
    this.id = id;
  }

  /**
   * Compiles and links.
   *
   * @param folder the shader folder
   * @param vertex file name of the vertex shader
   * @param fragment file name of the fragment shader
   * @param defines preprocessor definitions for both
   * @throws ShaderException with located faults
   */
  public static GlProgram of(Path folder, String vertex, String fragment, String... defines) {
    List<String> definitions = List.of(defines);
    ShaderSource vertexSource = ShaderSource.read(folder, vertex);
    ShaderSource fragmentSource = ShaderSource.read(folder, fragment);
    int vertexId = compile(GL20C.GL_VERTEX_SHADER, vertexSource, definitions);
    try {
      int fragmentId = compile(GL20C.GL_FRAGMENT_SHADER, fragmentSource, definitions);
      try {
        return link(vertexId, fragmentId, fragmentSource);
      } finally {
        GL20C.glDeleteShader(fragmentId);
      }
    } finally {
      GL20C.glDeleteShader(vertexId);
    }
  }

  /**
   * A vertex shader alone, whose results are written to a buffer.
   *
   * @param captured its results in the order in which they lie there
   * @throws ShaderException with located faults
   */
  public static GlProgram capturing(
      Path folder, String vertex, List<String> captured, String... defines) {
    ShaderSource source = ShaderSource.read(folder, vertex);
    int vertexId = compile(GL20C.GL_VERTEX_SHADER, source, List.of(defines));
    try {
      int id = GL20C.glCreateProgram();
      GL20C.glAttachShader(id, vertexId);
      CharSequence[] names = captured.toArray(CharSequence[]::new);
      GL30C.glTransformFeedbackVaryings(id, names, GL30C.GL_INTERLEAVED_ATTRIBS);
      GlProgram program = link(id, source);
      GL20C.glDetachShader(id, vertexId);
      return program;
    } finally {
      GL20C.glDeleteShader(vertexId);
    }
  }

  private static int compile(int stage, ShaderSource source, List<String> defines) {
    int shader = GL20C.glCreateShader(stage);
    GL20C.glShaderSource(shader, source.text(defines));
    GL20C.glCompileShader(shader);
    if (GL20C.glGetShaderi(shader, GL20C.GL_COMPILE_STATUS) == GL11C.GL_FALSE) {
      String log = GL20C.glGetShaderInfoLog(shader);
      GL20C.glDeleteShader(shader);
      throw new ShaderException(source.problems(log, defines.size()));
    }
    return shader;
  }

  private static GlProgram link(int vertexId, int fragmentId, ShaderSource named) {
    int id = GL20C.glCreateProgram();
    GL20C.glAttachShader(id, vertexId);
    GL20C.glAttachShader(id, fragmentId);
    GlProgram program = link(id, named);
    GL20C.glDetachShader(id, vertexId);
    GL20C.glDetachShader(id, fragmentId);
    return program;
  }

  private static GlProgram link(int id, ShaderSource named) {
    GL20C.glLinkProgram(id);
    if (GL20C.glGetProgrami(id, GL20C.GL_LINK_STATUS) == GL11C.GL_FALSE) {
      String log = GL20C.glGetProgramInfoLog(id).strip();
      GL20C.glDeleteProgram(id);
      throw new ShaderException(
          List.of(Problem.fatal(named.toString(), "", "shader does not link: " + log)));
    }
    LiveObjects.opened();
    return new GlProgram(id);
  }

  public void use() {
    GL20C.glUseProgram(id);
  }

  /** -1, which OpenGL ignores, for a uniform that the compiler found unused. */
  private int location(String name) {
    Integer known = locations.get(name);
    if (known == null) {
      known = GL20C.glGetUniformLocation(id, name);
      locations.put(name, known);
    }
    return known;
  }

  /** Uniforms of the program in use. */
  /** The numbers of an array. */
  public GlProgram set(String name, float[] values) {
    GL20C.glUniform1fv(location(name), values);
    return this;
  }

  public GlProgram set(String name, int value) {
    GL20C.glUniform1i(location(name), value);
    return this;
  }

  public GlProgram set(String name, float value) {
    GL20C.glUniform1f(location(name), value);
    return this;
  }

  public GlProgram set(String name, int x, int y) {
    GL20C.glUniform2i(location(name), x, y);
    return this;
  }

  public GlProgram set(String name, float x, float y, float z, float w) {
    GL20C.glUniform4f(location(name), x, y, z, w);
    return this;
  }

  public GlProgram set(String name, Vector2fc value) {
    GL20C.glUniform2f(location(name), value.x(), value.y());
    return this;
  }

  public GlProgram set(String name, Vector3fc value) {
    GL20C.glUniform3f(location(name), value.x(), value.y(), value.z());
    return this;
  }

  /** A whole array of vectors, or its first ones. */
  public GlProgram set(String name, List<? extends Vector3fc> values) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      FloatBuffer numbers = stack.mallocFloat(3 * values.size());
      for (int i = 0; i < values.size(); i++) {
        values.get(i).get(3 * i, numbers);
      }
      GL20C.glUniform3fv(location(name), numbers);
    }
    return this;
  }

  public GlProgram set(String name, Matrix4fc value) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      FloatBuffer columns = stack.mallocFloat(16);
      GL20C.glUniformMatrix4fv(location(name), false, value.get(columns));
    }
    return this;
  }

  public GlProgram set(String name, Matrix3fc value) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      FloatBuffer columns = stack.mallocFloat(9);
      GL20C.glUniformMatrix3fv(location(name), false, value.get(columns));
    }
    return this;
  }

  /** Binds a texture to a unit and to the sampler of this name. */
  public GlProgram set(String name, int unit, GlTexture texture) {
    texture.bind(unit);
    return set(name, unit);
  }

  @Override
  public void close() {
    GL20C.glDeleteProgram(id);
    LiveObjects.closed();
  }
}
