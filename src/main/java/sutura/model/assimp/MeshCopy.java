package sutura.model.assimp;

import java.util.List;
import org.joml.Matrix3d;
import org.joml.Matrix4d;
import org.lwjgl.assimp.AIFace;
import org.lwjgl.assimp.AIMesh;
import org.lwjgl.assimp.AIVector3D;
import org.lwjgl.system.MemoryUtil;
import sutura.geometry.TriangleMesh;

/** Copies Assimp's meshes into one triangle mesh in RAS millimetres. */
final class MeshCopy {
  private final Matrix4d rasFromMesh;
  private final float[] positionsMm;
  private final float[] normals;
  private final int[] triangles;
  private int vertices;
  private int indices;

  /** A mesh that cannot be used, and why. */
  static final class BadMeshException extends Exception {
    private static final long serialVersionUID = 1L;

    BadMeshException(String message) {
      super(message);
    }
  }

  private MeshCopy(List<AIMesh> parts, Matrix4d rasFromMesh) throws BadMeshException {
    long vertexSum = parts.stream().mapToLong(AIMesh::mNumVertices).sum();
    long faceSum = parts.stream().mapToLong(AIMesh::mNumFaces).sum();
    if (vertexSum * 3 > Integer.MAX_VALUE - 8 || faceSum * 3 > Integer.MAX_VALUE - 8) {
      throw new BadMeshException(faceSum + " triangles are too many for one mesh");
    }
    this.rasFromMesh = rasFromMesh;
    positionsMm = new float[(int) vertexSum * 3];
    normals = new float[(int) vertexSum * 3];
    triangles = new int[(int) faceSum * 3];
  }

  /** All parts as one mesh; normals that the file lacks are computed from the triangles. */
  static TriangleMesh of(List<AIMesh> parts, Matrix4d rasFromMesh) throws BadMeshException {
    MeshCopy copy = new MeshCopy(parts, rasFromMesh);
    boolean normalsThere = true;
    for (AIMesh part : parts) {
      copy.addTriangles(part);
      normalsThere &= copy.addVertices(part);
    }
    if (copy.indices == 0) {
      throw new BadMeshException("has no triangle");
    }
    if (rasFromMesh.determinant3x3() < 0) {
      copy.turnTriangles();
    }
    if (!normalsThere) {
      copy.computeNormals();
    }
    return new TriangleMesh(copy.positionsMm, copy.normals, copy.triangles);
  }

  private void addTriangles(AIMesh part) throws BadMeshException {
    AIFace.Buffer faces = part.mFaces();
    int faceCount = part.mNumFaces();
    int partVertices = part.mNumVertices();
    long face = faces.address();
    for (int f = 0; f < faceCount; f++, face += AIFace.SIZEOF) {
      if (MemoryUtil.memGetInt(face + AIFace.MNUMINDICES) != 3) {
        throw new BadMeshException("face " + f + " is no triangle");
      }
      long corner = MemoryUtil.memGetAddress(face + AIFace.MINDICES);
      for (int c = 0; c < 3; c++) {
        int index = MemoryUtil.memGetInt(corner + 4L * c);
        if (index < 0 || index >= partVertices) {
          throw new BadMeshException(
              "triangle "
                  + f
                  + " names the vertex "
                  + Integer.toUnsignedString(index)
                  + " of "
                  + partVertices);
        }
        triangles[indices++] = vertices + index;
      }
    }
  }

  private boolean addVertices(AIMesh part) throws BadMeshException {
    int first = 3 * vertices;
    int length = 3 * part.mNumVertices();
    MemoryUtil.memFloatBuffer(part.mVertices().address(), length).get(positionsMm, first, length);
    transformPositions(first, first + length);
    vertices += length / 3;
    AIVector3D.Buffer partNormals = part.mNormals();
    if (partNormals == null) {
      return false;
    }
    MemoryUtil.memFloatBuffer(partNormals.address(), length).get(normals, first, length);
    transformNormals(first, first + length);
    return true;
  }

  private void transformPositions(int from, int to) throws BadMeshException {
    Matrix4d m = rasFromMesh;
    for (int i = from; i < to; i += 3) {
      double x = positionsMm[i];
      double y = positionsMm[i + 1];
      double z = positionsMm[i + 2];
      float px = (float) (m.m00() * x + m.m10() * y + m.m20() * z + m.m30());
      float py = (float) (m.m01() * x + m.m11() * y + m.m21() * z + m.m31());
      float pz = (float) (m.m02() * x + m.m12() * y + m.m22() * z + m.m32());
      if (!Float.isFinite(px) || !Float.isFinite(py) || !Float.isFinite(pz)) {
        throw new BadMeshException("vertex " + (i - from) / 3 + " is not at a finite place");
      }
      positionsMm[i] = px;
      positionsMm[i + 1] = py;
      positionsMm[i + 2] = pz;
    }
  }

  private void transformNormals(int from, int to) {
    Matrix3d m = rasFromMesh.normal(new Matrix3d());
    for (int i = from; i < to; i += 3) {
      double x = normals[i];
      double y = normals[i + 1];
      double z = normals[i + 2];
      setNormal(
          i,
          m.m00() * x + m.m10() * y + m.m20() * z,
          m.m01() * x + m.m11() * y + m.m21() * z,
          m.m02() * x + m.m12() * y + m.m22() * z);
    }
  }

  private void setNormal(int i, double x, double y, double z) {
    double length = Math.sqrt(x * x + y * y + z * z);
    boolean usable = length > 0 && length < Double.POSITIVE_INFINITY;
    normals[i] = usable ? (float) (x / length) : 0;
    normals[i + 1] = usable ? (float) (y / length) : 0;
    normals[i + 2] = usable ? (float) (z / length) : 1;
  }

  /** A mirroring transform turns the triangles inside out: turn them back. */
  private void turnTriangles() {
    for (int t = 0; t < triangles.length; t += 3) {
      int second = triangles[t + 1];
      triangles[t + 1] = triangles[t + 2];
      triangles[t + 2] = second;
    }
  }

  /** Area-weighted mean of the normals of the triangles round each vertex. */
  private void computeNormals() {
    java.util.Arrays.fill(normals, 0);
    for (int t = 0; t < triangles.length; t += 3) {
      addFaceNormal(3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]);
    }
    for (int i = 0; i < normals.length; i += 3) {
      setNormal(i, normals[i], normals[i + 1], normals[i + 2]);
    }
  }

  private void addFaceNormal(int a, int b, int c) {
    float[] p = positionsMm;
    float ux = p[b] - p[a];
    float uy = p[b + 1] - p[a + 1];
    float uz = p[b + 2] - p[a + 2];
    float vx = p[c] - p[a];
    float vy = p[c + 1] - p[a + 1];
    float vz = p[c + 2] - p[a + 2];
    for (int i : new int[] {a, b, c}) {
      normals[i] += uy * vz - uz * vy;
      normals[i + 1] += uz * vx - ux * vz;
      normals[i + 2] += ux * vy - uy * vx;
    }
  }
}
