package sutura.atlas.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** A small InVesalius project: 4 x 3 x 2 voxels whose value is {@code 100 z + 10 y + x}. */
final class ScanFixture {
  static final int NX = 4;
  static final int NY = 3;
  static final int NZ = 2;

  private ScanFixture() {}

  static byte[] matrix() {
    ByteBuffer bytes = ByteBuffer.allocate(2 * NX * NY * NZ).order(ByteOrder.LITTLE_ENDIAN);
    for (int v = 0; v < NX * NY * NZ; v++) {
      bytes.putShort((short) (100 * (v / (NX * NY)) + 10 * (v / NX % NY) + v % NX - 50));
    }
    return bytes.array();
  }

  static String plist() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" \
        "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0"><dict>
        <key>matrix</key><dict>
        <key>dtype</key><string>int16</string>
        <key>filename</key><string>matrix.dat</string>
        <key>shape</key><array><integer>2</integer><integer>3</integer><integer>4</integer></array>
        </dict>
        <key>spacing</key><array><real>0.5</real><real>0.75</real><integer>2</integer></array>
        </dict></plist>
        """;
  }

  static Map<String, byte[]> entries() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("tmpabc/matrix.dat", matrix());
    entries.put("tmpabc/main.plist", plist().getBytes(StandardCharsets.UTF_8));
    return entries;
  }

  static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(entry.getValue().length);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] project() throws IOException {
    return gzip(tar(entries()));
  }

  /** A Debian package whose data holds one file. */
  static byte[] deb(String dataName, String name, byte[] content) throws IOException {
    byte[] data = tar(Map.of("./usr/share/doc/" + name, content));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    if (dataName.endsWith(".xz")) {
      try (OutputStream xz = new XZCompressorOutputStream(packed)) {
        new ByteArrayInputStream(data).transferTo(xz);
      }
    } else {
      packed.write(dataName.endsWith(".gz") ? gzip(data) : data);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(bytes)) {
      member(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
      member(ar, dataName, packed.toByteArray());
    }
    return bytes.toByteArray();
  }

  private static void member(ArArchiveOutputStream ar, String name, byte[] content)
      throws IOException {
    ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
    ar.write(content);
    ar.closeArchiveEntry();
  }
}
