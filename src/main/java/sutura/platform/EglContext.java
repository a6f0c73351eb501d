package sutura.platform;

import java.nio.IntBuffer;
import java.util.Locale;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL10;
import org.lwjgl.egl.EGL11;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.egl.EGL15;
import org.lwjgl.egl.EXTDeviceEnumeration;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** A GL context on an EGL display that has no window system. */
final class EglContext implements OffscreenContext {
  /** EGL_MESA_platform_surfaceless. */
  private static final int PLATFORM_SURFACELESS_MESA = 0x31DD;

  /** EGL_EXT_platform_device. */
  private static final int PLATFORM_DEVICE_EXT = 0x313F;

  private final long display;
  private long context;

  private EglContext(long display) {
    this.display = display;
  }

  /** Loads library and driver; a fault is left to those who need them. */
  static void prepare() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      requireClientExtension("EGL_MESA_platform_surfaceless");
      long display = platformDisplay(PLATFORM_SURFACELESS_MESA, 0);
      EGL10.eglInitialize(display, stack.ints(0), stack.ints(0));
    } catch (GraphicsException | LinkageError e) {
      // there is no EGL: other routes remain
    }
  }

  /** On the display that Mesa offers without any window system or device node. */
  static EglContext surfaceless() throws GraphicsException {
    requireClientExtension("EGL_MESA_platform_surfaceless");
    return onDisplay(platformDisplay(PLATFORM_SURFACELESS_MESA, 0));
  }

  /** On the first graphics device that takes a context. */
  static EglContext device() throws GraphicsException {
    requireClientExtension("EGL_EXT_platform_device");
    GraphicsException last = new GraphicsException("no EGL device");
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer devices = stack.mallocPointer(16);
      IntBuffer count = stack.ints(0);
      if (!EXTDeviceEnumeration.eglQueryDevicesEXT(devices, count)) {
        throw new GraphicsException("eglQueryDevicesEXT failed" + error());
      }
      for (int i = 0; i < count.get(0); i++) {
        try {
          return onDisplay(platformDisplay(PLATFORM_DEVICE_EXT, devices.get(i)));
        } catch (GraphicsException e) {
          last = e;
        }
      }
    }
    throw last;
  }

  private static void requireClientExtension(String name) throws GraphicsException {
    String extensions;
    try {
      extensions = EGL10.eglQueryString(EGL10.EGL_NO_DISPLAY, EGL10.EGL_EXTENSIONS);
    } catch (UnsatisfiedLinkError | NullPointerException | ExceptionInInitializerError e) {
      throw new GraphicsException("no EGL library");
    } catch (NoClassDefFoundError e) {
      throw new GraphicsException("no EGL library");
    }
    if (extensions == null || !(" " + extensions + " ").contains(" " + name + " ")) {
      throw new GraphicsException("no " + name);
    }
  }

  /** LWJGL refuses the default native display, 0, so the function is called by its address. */
  private static long platformDisplay(int platform, long nativeDisplay) throws GraphicsException {
    long function = EGL.getFunctionProvider().getFunctionAddress("eglGetPlatformDisplay");
    if (function == MemoryUtil.NULL) {
      throw new GraphicsException("EGL is older than 1.5");
    }
    long display = JNI.callPPP(platform, nativeDisplay, MemoryUtil.NULL, function);
    if (display == EGL10.EGL_NO_DISPLAY) {
      throw new GraphicsException("eglGetPlatformDisplay failed" + error());
    }
    return display;
  }

  private static EglContext onDisplay(long display) throws GraphicsException {
    EglContext made = new EglContext(display);
    try (MemoryStack stack = MemoryStack.stackPush()) {
      made.open(stack);
      return made;
    } catch (GraphicsException e) {
      made.close();
      throw e;
    }
  }

  private void open(MemoryStack stack) throws GraphicsException {
    IntBuffer major = stack.ints(0);
    IntBuffer minor = stack.ints(0);
    require(EGL10.eglInitialize(display, major, minor), "eglInitialize");
    EGL.createDisplayCapabilities(display, major.get(0), minor.get(0));
    require(EGL12.eglBindAPI(EGL14.EGL_OPENGL_API), "eglBindAPI(OpenGL)");
    context = EGL10.eglCreateContext(display, chooseConfig(stack), 0, contextAttributes(stack));
    require(context != EGL10.EGL_NO_CONTEXT, "OpenGL 4.1 core context");
    require(
        EGL10.eglMakeCurrent(display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, context),
        "eglMakeCurrent without a surface");
    Configuration.OPENGL_CONTEXT_API.set("EGL");
    GL.createCapabilities(true);
  }

  private long chooseConfig(MemoryStack stack) throws GraphicsException {
    IntBuffer wanted =
        stack.ints(
            EGL12.EGL_RENDERABLE_TYPE,
            EGL14.EGL_OPENGL_BIT, //
            EGL10.EGL_SURFACE_TYPE,
            EGL10.EGL_PBUFFER_BIT, //
            EGL10.EGL_NONE);
    PointerBuffer configs = stack.mallocPointer(1);
    IntBuffer count = stack.ints(0);
    require(EGL10.eglChooseConfig(display, wanted, configs, count), "eglChooseConfig");
    require(count.get(0) > 0, "a configuration for OpenGL");
    return configs.get(0);
  }

  private static IntBuffer contextAttributes(MemoryStack stack) {
    return stack.ints(
        EGL15.EGL_CONTEXT_MAJOR_VERSION,
        4, //
        EGL15.EGL_CONTEXT_MINOR_VERSION,
        1, //
        EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK,
        EGL15.EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, //
        EGL10.EGL_NONE);
  }

  private static void require(boolean good, String what) throws GraphicsException {
    if (!good) {
      throw new GraphicsException("no " + what + error());
    }
  }

  private static String error() {
    int code = EGL10.eglGetError();
    return code == EGL10.EGL_SUCCESS
        ? ""
        : String.format(Locale.ROOT, " (EGL error 0x%04x%s)", code, lost(code));
  }

  private static String lost(int code) {
    return code == EGL11.EGL_CONTEXT_LOST ? ", context lost" : "";
  }

  @Override
  public void close() {
    if (context != EGL10.EGL_NO_CONTEXT) {
      GL.setCapabilities(null);
      EGL10.eglMakeCurrent(
          display, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_SURFACE, EGL10.EGL_NO_CONTEXT);
      EGL10.eglDestroyContext(display, context);
      context = EGL10.EGL_NO_CONTEXT;
    }
    EGL10.eglTerminate(display);
  }
}
