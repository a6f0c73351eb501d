package sutura.csf.shipped;

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
import sutura.files.Sha256;
import sutura.files.WholeFile;
import sutura.model.Problem;

/**
 * The file of solved flow: name of the format, version, SHA-256 of the label volumes of head and
 * spine in hexadecimal, size of the content, its CRC-32 as packed, then the content, deflated.
 */
public final class FlowFile {
  /** Name of the file in the folder of models. */
  public static final String NAME = "flow.bin";

  /** The only version that this program reads. */
  static final int VERSION = 1;

  private static final byte[] FORMAT = "SUTURAFL".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD_DIGEST = FORMAT.length + Integer.BYTES;
  private static final int SPINE_DIGEST = HEAD_DIGEST + Sha256.DIGITS;
  private static final int SIZES = SPINE_DIGEST + Sha256.DIGITS;

  /** Bytes before the content. */
  static final int HEADER = SIZES + 2 * Integer.BYTES;

  private static final int MOST_BYTES = 1 << 28;

  static final String REMEDY =
      "; flow is solved on the spot until \"sutura atlas build --only flow\" has made it anew or"
          + " the file of this release is back";

  private FlowFile() {}

  /** The flow, or why there is none. */
  record Reading(Optional<StoredFlow> flow, List<Problem> problems) {
    Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Bytes of a file. */
  static byte[] bytes(StoredFlow flow, LabelDigests labels) {
    PackedWriter content = flow.packed();
    byte[] packed = content.deflated();
    CRC32 crc = new CRC32();
    crc.update(packed);
    return ByteBuffer.allocate(HEADER + packed.length)
        .put(FORMAT)
        .putInt(VERSION)
        .put(labels.head().getBytes(StandardCharsets.US_ASCII))
        .put(labels.spine().getBytes(StandardCharsets.US_ASCII))
        .putInt(content.size())
        .putInt((int) crc.getValue())
        .put(packed)
        .array();
  }

  /** Writes a file as a whole or not at all. */
  static void write(Path file, byte[] bytes) throws IOException {
    WholeFile.write(file, bytes);
  }

  /** Reads a file that must have been made of these label volumes. */
  static Reading read(Path file, LabelDigests labels) {
    try {
      return read(Files.readAllBytes(file), file.toString(), labels);
    } catch (IOException e) {
      return fault(file.toString(), "", "cannot be read");
    }
  }

  static Reading read(byte[] bytes, String name, LabelDigests labels) {
    if (bytes.length < HEADER || !Arrays.equals(FORMAT, 0, 8, bytes, 0, 8)) {
      return fault(name, "byte 0", "is no file of solved flow");
    }
    ByteBuffer header = ByteBuffer.wrap(bytes, FORMAT.length, HEADER - FORMAT.length);
    int version = header.getInt();
    if (version != VERSION) {
      return fault(
          name, "byte 8", "is of version " + version + ", this program reads version " + VERSION);
    }
    String head = digest(bytes, HEAD_DIGEST);
    if (!head.equals(labels.head())) {
      return otherLabels(name, HEAD_DIGEST, "the head", head, labels.head());
    }
    String spine = digest(bytes, SPINE_DIGEST);
    if (!spine.equals(labels.spine())) {
      return otherLabels(name, SPINE_DIGEST, "the spine", spine, labels.spine());
    }
    header.position(SIZES);
    return content(bytes, name, header.getInt(), header.getInt());
  }

  private static String digest(byte[] bytes, int from) {
    return new String(bytes, from, Sha256.DIGITS, StandardCharsets.US_ASCII);
  }

  private static Reading otherLabels(
      String name, int place, String of, String made, String expected) {
    return fault(
        name,
        "byte " + place,
        "was made of another label volume of "
            + of
            + " (SHA-256 "
            + made.substring(0, 12).replaceAll("[^0-9a-f]", "?")
            + "..., expected "
            + expected.substring(0, Math.min(12, expected.length()))
            + "...)");
  }

  private static Reading content(byte[] bytes, String name, int size, int checksum) {
    CRC32 crc = new CRC32();
    crc.update(bytes, HEADER, bytes.length - HEADER);
    if ((int) crc.getValue() != checksum || size < 0 || size > MOST_BYTES) {
      return fault(name, "byte " + HEADER, "is damaged or cut off (its checksum is wrong)");
    }
    try {
      PackedReader in = PackedReader.inflated(bytes, HEADER, size);
      return new Reading(Optional.of(StoredFlow.read(in)), List.of());
    } catch (DataFormatException | BufferUnderflowException | IllegalArgumentException e) {
      return fault(
          name, "byte " + HEADER, "says version " + VERSION + ", but another release laid it out");
    }
  }

  static Reading fault(String name, String path, String message) {
    return new Reading(Optional.empty(), List.of(Problem.error(name, path, message + REMEDY)));
  }
}
