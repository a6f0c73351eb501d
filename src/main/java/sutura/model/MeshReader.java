package sutura.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sutura.geometry.TriangleMesh;

/** Port: reads the named meshes of one file into RAS millimetres. */
public interface MeshReader {
  /**
   * Meshes by node name, and the faults met. A node that cannot be used is left out with an {@code
   * ERROR}; a file that cannot be used gives no mesh and one {@code FATAL}.
   */
  Result read(Path file);

  /** Named meshes with the faults of their file. */
  record Result(Map<String, TriangleMesh> meshes, List<Problem> problems) {
    public Result {
      meshes = Map.copyOf(meshes);
      problems = List.copyOf(problems);
    }
  }
}
