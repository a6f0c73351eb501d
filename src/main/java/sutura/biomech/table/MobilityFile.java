package sutura.biomech.table;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import sutura.files.PackedReader;
import sutura.files.PackedWriter;
import sutura.files.WholeFile;
import sutura.model.Problem;

/**
 * The file of a mobility table: name of the format, version, SHA-256 of the label volume's file in
 * hexadecimal, size of the content, its CRC-32 as packed, then the content, deflated.
 */
public final class MobilityFile {
  /** Name of the file in the folder of models. */
  public static final String NAME = "mobility.bin";

  /** The only version that this program reads. */
  static final int VERSION = 1;

  private static final byte[] FORMAT = "SUTURAMT".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 64;
  private static final int HEADER = FORMAT.length + Integer.BYTES + DIGEST + 2 * Integer.BYTES;
  private static final int MOST_BYTES = 1 << 29;
  private static final String REMEDY =
      "; presses are solved one by one until \"sutura atlas build --only mobility\" has made it"
          + " anew or the file of this release is back";

  private MobilityFile() {}

  /** The table, or why there is none. */
  public record Reading(Optional<MobilityTable> table, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Bytes of a file. */
  public static byte[] bytes(MobilityTable table) {
    PackedWriter content = MobilityContent.packed(table);
    byte[] packed = content.deflated();
    CRC32 crc = new CRC32();
    crc.update(packed);
    return ByteBuffer.allocate(HEADER + packed.length)
        .put(FORMAT)
        .putInt(VERSION)
        .put(table.labelsSha256().getBytes(StandardCharsets.US_ASCII))
        .putInt(content.size())
        .putInt((int) crc.getValue())
        .put(packed)
        .array();
  }

  /** Writes a file as a whole or not at all. */
  public static void write(Path file, MobilityTable table) throws IOException {
    WholeFile.write(file, bytes(table));
  }

  /**
   * Reads a file.
   *
   * @param labelsSha256 of the label volume that it must have been made of
   */
  public static Reading read(Path file, String labelsSha256) {
    try {
      return read(Files.readAllBytes(file), file.toString(), labelsSha256);
    } catch (IOException e) {
      return fault(file.toString(), "", "cannot be read");
    }
  }

  static Reading read(byte[] bytes, String name, String labelsSha256) {
    if (bytes.length < HEADER || !Arrays.equals(FORMAT, 0, 8, bytes, 0, 8)) {
      return fault(name, "byte 0", "is no mobility table");
    }
    ByteBuffer header = ByteBuffer.wrap(bytes, FORMAT.length, HEADER - FORMAT.length);
    int version = header.getInt();
    if (version != VERSION) {
      return fault(
          name, "byte 8", "is of version " + version + ", this program reads version " + VERSION);
    }
    byte[] digest = new byte[DIGEST];
    header.get(digest);
    String made = new String(digest, StandardCharsets.US_ASCII);
    if (!made.equals(labelsSha256)) {
      return fault(
          name,
          "byte 12",
          "was made of another label volume (SHA-256 "
              + made.substring(0, 12)
              + "..., expected "
              + labelsSha256.substring(0, Math.min(12, labelsSha256.length()))
              + "...)");
    }
    return content(bytes, name, header.getInt(), header.getInt(), labelsSha256);
  }

  private static Reading content(
      byte[] bytes, String name, int size, int checksum, String labelsSha256) {
    CRC32 crc = new CRC32();
    crc.update(bytes, HEADER, bytes.length - HEADER);
    if ((int) crc.getValue() != checksum || size < 0 || size > MOST_BYTES) {
      return fault(name, "byte " + HEADER, "is damaged or cut off (its checksum is wrong)");
    }
    try {
      PackedReader in = PackedReader.inflated(bytes, HEADER, size);
      return new Reading(Optional.of(MobilityContent.read(in, labelsSha256)), List.of());
    } catch (DataFormatException | BufferUnderflowException | IllegalArgumentException e) {
      return fault(
          name, "byte " + HEADER, "says version " + VERSION + ", but another release laid it out");
    }
  }

  private static Reading fault(String name, String path, String message) {
    return new Reading(Optional.empty(), List.of(Problem.error(name, path, message + REMEDY)));
  }
}
