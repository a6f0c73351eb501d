package sutura.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.Box;

class ManifestCodecTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  private static Manifest.Item item(String id, boolean lod) {
    ModelEntry entry =
        new ModelEntry(
            CATALOGUE.find(StructureId.of(id)).orElseThrow(),
            Provenance.SCAN,
            "From the head CT.",
            "GPL-2.0-only",
            "InVesalius example",
            129.8765,
            new Box(new Vector3d(-60.5, 10, -20.125), new Vector3d(60, 80, 70)),
            75944,
            lod ? List.of(new Vector3d(1, 2, 3), new Vector3d(1, 2, 7.5)) : List.of(),
            lod ? Optional.of(4.5) : Optional.empty(),
            Map.of("thicknessMm", 5.25),
            lod
                ? ProvenanceAreas.UNKNOWN
                : new ProvenanceAreas(Map.of(Provenance.SCAN, 7000.5, Provenance.MIRRORED, 12.0)));
    return new Manifest.Item(
        entry,
        new Manifest.MeshPlace("skull.glb", id),
        lod ? Optional.of(new Manifest.MeshPlace("lod/skull.glb", id)) : Optional.empty());
  }

  private static Manifest manifest() {
    return new Manifest(
        List.of(item("frontal-bone", false), item("coronal-suture-left", true)),
        new TreeMap<>(Map.of("bregma", new Vector3d(0, 20, 80))),
        Map.of("cranialLengthMm", 189.25));
  }

  private static ManifestCodec.Reading read(String text) {
    return ManifestCodec.read(text.getBytes(StandardCharsets.UTF_8), "m.json", CATALOGUE);
  }

  private static String onlyProblem(ManifestCodec.Reading reading, Problem.Severity severity) {
    assertEquals(1, reading.problems().size(), reading.problems().toString());
    assertEquals(severity, reading.problems().get(0).severity());
    return reading.problems().get(0).line();
  }

  @Test
  void readsWhatItWrites() {
    ManifestCodec.Reading reading = read(ManifestCodec.text(manifest()));
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(manifest()), reading.manifest());
  }

  @Test
  void anOriginThatDoesNotExistIsAFault() {
    String text = ManifestCodec.text(manifest()).replace("\"mirrored\": 12", "\"guessed\": 12");
    assertEquals(
        "m.json: /structures/0/provenanceMm2/guessed: expected one of"
            + " constructed, derived, measured, mirrored, scan",
        onlyProblem(read(text), Problem.Severity.ERROR));
  }

  @Test
  void writesAFileThatStaysTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("manifest.json");
    ManifestCodec.write(file, manifest());
    byte[] first = Files.readAllBytes(file);
    ManifestCodec.write(file, ManifestCodec.read(file, CATALOGUE).manifest().orElseThrow());
    assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(file));
  }

  @Test
  void aMissingFileIsFatal(@TempDir Path folder) {
    Path file = folder.resolve("manifest.json");
    assertEquals(
        file + ": cannot be read; rebuild the models or pass another folder",
        onlyProblem(ManifestCodec.read(file, CATALOGUE), Problem.Severity.FATAL));
  }

  @Test
  void truncatedTextIsFatalAndSaysWhere() {
    String text = ManifestCodec.text(manifest());
    ManifestCodec.Reading reading = read(text.substring(0, 40));
    assertEquals(
        "m.json: 3:3: no valid JSON: the file ends too early (cut off?); restore the file",
        onlyProblem(reading, Problem.Severity.FATAL).replaceAll("3:\\d+", "3:3"));
    assertTrue(reading.manifest().isEmpty());
  }

  @Test
  void anotherVersionIsFatal() {
    assertEquals(
        "m.json: /version: this program reads version 1, found 2; rebuild the models with this"
            + " program, or use the program that made them",
        onlyProblem(
            read(ManifestCodec.text(manifest()).replace("\"version\": 1", "\"version\": 2")),
            Problem.Severity.FATAL));
    assertEquals(
        "m.json: : expected an object {...}, found an array".replace(": :", ":"),
        onlyProblem(read("[]"), Problem.Severity.FATAL));
  }

  @Test
  void anUnknownStructureIsLeftOutAndTheRestStays() {
    ManifestCodec.Reading reading =
        read(
            ManifestCodec.text(manifest())
                .replace("\"id\": \"frontal-bone\"", "\"id\": \"frontal-bonne\""));
    assertEquals(
        "m.json: /structures/0/id: the structure \"frontal-bonne\" is not in the catalogue;"
            + " correct the id",
        onlyProblem(reading, Problem.Severity.ERROR));
    assertEquals(1, reading.manifest().orElseThrow().items().size());
  }

  @Test
  void wrongTypeMissingFieldAndDuplicateAreLocated() {
    String text =
        ManifestCodec.text(manifest())
            .replaceFirst("\"triangles\": 75944", "\"triangles\": \"many\"")
            .replaceFirst("\"licence\": \"GPL-2.0-only\",", "");
    assertEquals(
        List.of(
            "m.json: /structures/0: the field \"licence\" is missing",
            "m.json: /structures/0/triangles: expected a number, found text"),
        read(text).problems().stream().map(Problem::line).toList());
    Manifest twice =
        new Manifest(
            List.of(item("frontal-bone", false), item("frontal-bone", false)),
            new TreeMap<>(),
            Map.of());
    assertEquals(
        "m.json: /structures/1: frontal-bone is there twice, first at /structures/0;"
            + " remove one of them",
        onlyProblem(read(ManifestCodec.text(twice)), Problem.Severity.ERROR));
  }

  @Test
  void aFileOutsideTheFolderIsRefused() {
    for (String outside : List.of("../skull.glb", "/skull.glb", "C:/skull.glb", "a/../../b.glb")) {
      assertTrue(
          onlyProblem(
                  read(
                      ManifestCodec.text(manifest())
                          .replaceFirst("\"skull.glb\"", "\"" + outside + "\"")),
                  Problem.Severity.ERROR)
              .startsWith("m.json: /structures/0/mesh/file: expected a file inside the folder"));
    }
  }

  @Test
  void anUnknownFieldIsOnlyAWarning() {
    ManifestCodec.Reading reading =
        read(
            ManifestCodec.text(manifest())
                .replaceFirst("\"licence\":", "\"colour\": 1, \"licence\":"));
    assertEquals(
        "m.json: /structures/0/colour: unknown field, ignored",
        onlyProblem(reading, Problem.Severity.WARNING));
    assertEquals(2, reading.manifest().orElseThrow().items().size());
  }

  @Test
  void aBadLandmarkLeavesTheOthers() {
    ManifestCodec.Reading reading =
        read(ManifestCodec.text(manifest()).replace("[0, 20, 80]", "[0, 20]"));
    assertEquals(
        "m.json: /landmarksMm/bregma: expected 3 numbers, found 2",
        onlyProblem(reading, Problem.Severity.ERROR));
  }
}
