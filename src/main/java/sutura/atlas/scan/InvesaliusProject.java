package sutura.atlas.scan;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSNumber;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.XMLPropertyListParser;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What {@code main.plist} of an InVesalius project says of the voxel matrix.
 *
 * @param file where it was read, for messages
 * @param matrixName file of the matrix, beside the plist
 */
record InvesaliusProject(
    String file, String matrixName, int nx, int ny, int nz, double dxMm, double dyMm, double dzMm) {
  static final String PLIST = "main.plist";

  private static final int MAX_EDGE_VOXELS = 2048;

  /** Parses the property list and checks every value that is used. */
  static InvesaliusProject parse(String file, byte[] plist) throws ScanException {
    String where = PLIST;
    NSDictionary root;
    try {
      DocumentBuilder xml = XMLPropertyListParser.getDocBuilder();
      xml.setErrorHandler(new DefaultHandler()); // throws, and writes nothing to standard error
      root = (NSDictionary) XMLPropertyListParser.parse(xml.parse(new ByteArrayInputStream(plist)));
    } catch (Exception e) {
      throw ScanException.at(file, where, "is no XML property list: " + e.getMessage());
    }
    if (!(root.get("matrix") instanceof NSDictionary matrix)) {
      throw ScanException.at(file, where + ":/matrix", "missing: no voxel matrix is described");
    }
    String type = text(matrix.get("dtype")).orElse("nothing");
    if (!type.equals("int16")) {
      throw ScanException.at(
          file, where + ":/matrix/dtype", "\"int16\" expected, found \"" + type + "\"");
    }
    String name =
        text(matrix.get("filename"))
            .filter(n -> !n.isBlank() && !n.contains("/") && !n.contains("\\"))
            .orElseThrow(
                () ->
                    ScanException.at(
                        file, where + ":/matrix/filename", "a plain file name was expected"));
    double[] shape = numbers(file, where + ":/matrix/shape", matrix.get("shape"));
    for (double edge : shape) {
      if (edge < 1 || edge > MAX_EDGE_VOXELS || edge != Math.rint(edge)) {
        throw ScanException.at(
            file,
            where + ":/matrix/shape",
            "voxel counts of 1 to " + MAX_EDGE_VOXELS + " expected, found " + edge);
      }
    }
    double[] spacing = numbers(file, where + ":/spacing", root.get("spacing"));
    for (double mm : spacing) {
      if (!(mm > 0) || mm > 100) {
        throw ScanException.at(
            file, where + ":/spacing", "millimetres above 0 expected, found " + mm);
      }
    }
    return new InvesaliusProject(
        file,
        name,
        (int) shape[2],
        (int) shape[1],
        (int) shape[0],
        spacing[0],
        spacing[1],
        spacing[2]);
  }

  /**
   * The volume of a raw little-endian matrix {@code [z][y][x]}.
   *
   * <p>InVesalius' x runs to the patient's left; it is reversed here. Source: SKULL.md section 0,
   * inferred from the axis convention of InVesalius, not marked in the data.
   */
  CtVolume volume(byte[] matrix) throws ScanException {
    long expected = 2L * nx * ny * nz;
    if (matrix.length != expected) {
      throw ScanException.at(
          file,
          matrixName,
          expected
              + " bytes expected for "
              + nz
              + " x "
              + ny
              + " x "
              + nx
              + " voxels, found "
              + matrix.length);
    }
    short[] raw = new short[matrix.length / 2];
    ByteBuffer.wrap(matrix).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(raw);
    short[] hu = new short[raw.length];
    for (int row = 0; row < ny * nz; row++) {
      for (int i = 0; i < nx; i++) {
        hu[row * nx + i] = raw[row * nx + nx - 1 - i];
      }
    }
    return new CtVolume(nx, ny, nz, dxMm, dyMm, dzMm, hu);
  }

  private static Optional<String> text(@Nullable NSObject value) {
    return value instanceof NSString string ? Optional.of(string.getContent()) : Optional.empty();
  }

  private static double[] numbers(String file, String path, @Nullable NSObject value)
      throws ScanException {
    if (!(value instanceof NSArray array) || array.count() != 3) {
      throw ScanException.at(file, path, "three numbers expected");
    }
    double[] numbers = new double[3];
    for (int t = 0; t < 3; t++) {
      if (!(array.objectAtIndex(t) instanceof NSNumber number)) {
        throw ScanException.at(file, path + "/" + t, "a number was expected");
      }
      numbers[t] = number.doubleValue();
    }
    return numbers;
  }
}
