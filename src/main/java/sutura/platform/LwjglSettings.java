package sutura.platform;

import org.lwjgl.system.Configuration;

/** Settings of LWJGL that must be in place before its first class is used. */
final class LwjglSettings {
  private LwjglSettings() {}

  /**
   * Plain malloc, no hash check of libraries that are already unpacked: both save start-up time.
   */
  static void apply() {
    Configuration.MEMORY_ALLOCATOR.set("system");
    Configuration.DISABLE_HASH_CHECKS.set(true);
    Configuration.STACK_SIZE.set(256);
    // No later OpenGL is used; not looking for it is quicker.
    Configuration.OPENGL_MAXVERSION.set("4.1");
  }
}
