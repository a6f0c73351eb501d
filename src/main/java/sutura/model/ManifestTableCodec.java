package sutura.model;

import java.util.Optional;
import java.util.Set;
import sutura.evidence.Provenance;
import sutura.json.JsonCursor;
import sutura.json.JsonValue;

/** Reads and writes one entry of the list {@code tables} of a manifest. */
final class ManifestTableCodec {
  private static final Set<String> FIELDS =
      Set.of("file", "provenance", "provenanceNote", "licence", "source");

  private ManifestTableCodec() {}

  /** The entry, or empty if a field that must be there is wrong; the cursor then holds why. */
  static Optional<TableEntry> read(JsonCursor cursor) {
    if (cursor.fields().isEmpty()) {
      return Optional.empty();
    }
    cursor.warnUnknown(FIELDS);
    Optional<String> file = cursor.field("file").flatMap(ManifestItemCodec::file);
    Optional<Provenance> provenance =
        cursor.field("provenance").flatMap(ManifestItemCodec::provenance);
    Optional<String> note = cursor.field("provenanceNote").flatMap(JsonCursor::text);
    Optional<String> licence = cursor.field("licence").flatMap(ManifestItemCodec::filled);
    Optional<String> source = cursor.field("source").flatMap(ManifestItemCodec::filled);
    if (file.isEmpty()
        || provenance.isEmpty()
        || note.isEmpty()
        || licence.isEmpty()
        || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TableEntry(file.get(), provenance.get(), note.get(), licence.get(), source.get()));
  }

  static JsonValue value(TableEntry table) {
    return JsonValue.object()
        .put("file", table.file())
        .put("provenance", table.provenance().word())
        .put("provenanceNote", table.provenanceNote())
        .put("licence", table.licence())
        .put("source", table.source())
        .build();
  }
}
