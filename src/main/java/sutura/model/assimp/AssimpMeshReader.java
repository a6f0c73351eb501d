package sutura.model.assimp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4d;
import org.jspecify.annotations.Nullable;
import org.lwjgl.PointerBuffer;
import org.lwjgl.assimp.AIMatrix4x4;
import org.lwjgl.assimp.AIMesh;
import org.lwjgl.assimp.AINode;
import org.lwjgl.assimp.AIScene;
import org.lwjgl.assimp.Assimp;
import sutura.geometry.TriangleMesh;
import sutura.model.MeshReader;
import sutura.model.Problem;
import sutura.space.GltfFrame;

/**
 * Reads binary glTF into RAS millimetres: each named node with meshes becomes one triangle mesh,
 * its transform applied. Materials, cameras and animations are passed over.
 *
 * <p>Assimp's validation step is always on: without it damaged files have crashed the process. May
 * be used by several threads at once.
 */
public final class AssimpMeshReader implements MeshReader {
  private static final int STEPS =
      Assimp.aiProcess_ValidateDataStructure | Assimp.aiProcess_Triangulate;

  /** Deeper trees of nodes are refused, before the stack runs out. */
  private static final int MOST_DEPTH = 64;

  @Override
  public Result read(Path file) {
    try (GlbContainer container = GlbContainer.open(file)) {
      AIScene scene = Assimp.aiImportFileFromMemory(container.bytes(), STEPS, "glb");
      if (scene == null) {
        return unusable(file, "is damaged: " + reason() + "; restore it or rebuild the models");
      }
      try {
        return new NodeWalk(file, scene, VertexProvenance.of(container)).result();
      } finally {
        Assimp.aiReleaseImport(scene);
      }
    } catch (GlbContainer.UnusableException e) {
      return unusable(file, String.valueOf(e.getMessage()));
    }
  }

  private static Result unusable(Path file, String message) {
    return new Result(Map.of(), List.of(Problem.fatal(file.toString(), "", message)));
  }

  private static String reason() {
    String error = Assimp.aiGetErrorString();
    return error == null || error.isBlank() ? "no reason given" : error.strip();
  }

  /** One pass over the tree of nodes of one file. */
  private static final class NodeWalk {
    private final String file;
    private final VertexProvenance provenance;
    private final @Nullable PointerBuffer sceneMeshes;
    private final Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    NodeWalk(Path file, AIScene scene, VertexProvenance provenance) {
      this.file = file.toString();
      this.provenance = provenance;
      this.sceneMeshes = scene.mMeshes();
      AINode root = scene.mRootNode();
      if (root != null) {
        visit(root, GltfFrame.rasFromGltf(), 0);
      }
      if (meshes.isEmpty() && problems.isEmpty()) {
        problems.add(Problem.fatal(this.file, "", "holds no mesh; use a file with meshes"));
      }
    }

    Result result() {
      return new Result(meshes, problems);
    }

    private void visit(AINode node, Matrix4d rasFromParent, int depth) {
      String name = node.mName().dataString();
      if (depth > MOST_DEPTH) {
        error(name, "lies more than " + MOST_DEPTH + " nodes deep; flatten the tree");
        return;
      }
      Matrix4d rasFromNode = rasFromParent.mul(matrix(node.mTransformation()), new Matrix4d());
      if (node.mNumMeshes() > 0) {
        add(name, node, rasFromNode);
      }
      PointerBuffer children = node.mChildren();
      for (int i = 0; children != null && i < children.limit(); i++) {
        visit(AINode.create(children.get(i)), rasFromNode, depth + 1);
      }
    }

    private void add(String name, AINode node, Matrix4d rasFromNode) {
      if (meshes.containsKey(name)) {
        error(name, "is the name of two nodes; the first is used, rename the other");
        return;
      }
      try {
        boolean turned = rasFromNode.determinant3x3() < 0;
        TriangleMesh mesh = MeshCopy.of(parts(node), rasFromNode);
        meshes.put(name, withProvenance(name, mesh, turned));
      } catch (MeshCopy.BadMeshException e) {
        error(name, e.getMessage() + "; the mesh is left out, rebuild it");
      }
    }

    private TriangleMesh withProvenance(String name, TriangleMesh mesh, boolean turned) {
      try {
        return provenance.addedTo(name, mesh, turned);
      } catch (MeshCopy.BadMeshException e) {
        problems.add(
            Problem.warning(file, name, e.getMessage() + "; it is ignored, rebuild the models"));
        return mesh;
      }
    }

    private List<AIMesh> parts(AINode node) throws MeshCopy.BadMeshException {
      List<AIMesh> parts = new ArrayList<>();
      var indices = node.mMeshes();
      for (int i = 0; indices != null && i < indices.limit(); i++) {
        int index = indices.get(i);
        if (sceneMeshes == null || index < 0 || index >= sceneMeshes.limit()) {
          throw new MeshCopy.BadMeshException("names the mesh " + index + ", which is not there");
        }
        parts.add(AIMesh.create(sceneMeshes.get(index)));
      }
      return parts;
    }

    private void error(String node, String message) {
      problems.add(Problem.error(file, node, message));
    }
  }

  private static Matrix4d matrix(AIMatrix4x4 m) {
    return new Matrix4d(
        m.a1(), m.b1(), m.c1(), m.d1(), //
        m.a2(), m.b2(), m.c2(), m.d2(), //
        m.a3(), m.b3(), m.c3(), m.d3(), //
        m.a4(), m.b4(), m.c4(), m.d4());
  }
}
