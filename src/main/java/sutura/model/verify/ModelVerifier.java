package sutura.model.verify;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Box;
import sutura.geometry.MeshTopology;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.model.ProvenanceAreas;
import sutura.model.measure.ColumnPlan;

/** Examines every mesh of a loaded model and compares it with what the manifest says. */
public final class ModelVerifier {
  /** Relative difference of volumes that rounding explains; small ones get an absolute part. */
  private static final double VOLUME_SHARE = 0.002;

  private static final double VOLUME_ML = 0.001;
  private static final double SHARE = 0.002;
  private static final double BOX_MM = 0.02;

  /** Widest gap or deepest overlap between a suture and its bones, mm. Source: project demand. */
  private static final double FIT_MM = 0.2;

  /** How deep two bodies may reach into each other, mm. Source: project demand. */
  private static final double INTERSECTION_MM = 0.3;

  private static final Set<Tissue> BODIES =
      EnumSet.of(Tissue.BONE, Tissue.SUTURAL, Tissue.CARTILAGE, Tissue.TOOTH, Tissue.BRAIN);

  private final LoadedModel model;
  private final String file;
  private final List<Problem> problems;
  private final Map<StructureId, NearSurface> surfaces = new HashMap<>();

  private final ColumnChecks.Found column;

  private ModelVerifier(LoadedModel model, String file, ColumnPlan plan) {
    this.model = model;
    this.file = file;
    this.column = ColumnChecks.of(model, plan, file);
    this.problems = new ArrayList<>(model.problems());
  }

  /**
   * Examines a model.
   *
   * @param file what problems call it: the folder or manifest it was read from
   * @param plan what its column is to be
   */
  public static Verification verify(LoadedModel model, String file, ColumnPlan plan) {
    ModelVerifier verifier = new ModelVerifier(model, file, plan);
    List<StructureCheck> checks = new ArrayList<>();
    model.meshes().forEach((id, mesh) -> checks.add(verifier.check(id, mesh)));
    List<OpeningCheck> openings = OpeningCheck.of(model);
    openings.forEach(verifier::report);
    SortedMap<String, Double> measures = new TreeMap<>(model.measures());
    CranialMeasures.of(model).forEach((name, mm) -> verifier.compare(name, mm, measures));
    InsideChecks.Found inside = InsideChecks.of(model, file);
    measures.putAll(inside.measures());
    verifier.problems.addAll(inside.problems());
    measures.putAll(verifier.column.measures().whole());
    verifier.problems.addAll(verifier.column.problems());
    return new Verification(
        checks,
        verifier.intersections(),
        openings,
        measures,
        verifier.column.measures().levels(),
        verifier.problems);
  }

  private List<Intersection> intersections() {
    Map<StructureId, TriangleMesh> bodies = new LinkedHashMap<>(model.meshes());
    bodies.keySet().removeIf(id -> !isBody(id));
    List<Intersection> found = Intersection.of(bodies);
    for (Intersection pair : found) {
      if (pair.depthMm() > INTERSECTION_MM) {
        error(
            pair.inside(),
            "reaches "
                + round(pair.depthMm())
                + " mm into "
                + pair.body()
                + " at "
                + new Vector3d(pair.atMm()).toString(NumberFormat.getInstance(Locale.ROOT))
                + " mm");
      }
    }
    return found;
  }

  /** Whether it takes up its space alone; membranes and fluid are laid against or into others. */
  private boolean isBody(StructureId id) {
    return model.entry(id).map(entry -> BODIES.contains(entry.structure().tissue())).orElse(false);
  }

  private void compare(String name, double mm, SortedMap<String, Double> measures) {
    Double stated = measures.put(name, mm);
    double tolerance = CranialMeasures.tolerancesMm().getOrDefault(name, 0.0);
    if (stated != null && Math.abs(stated - mm) > tolerance) {
      problems.add(
          Problem.warning(
              file,
              "/measures/" + name,
              "the manifest says "
                  + round(stated)
                  + ", the meshes give "
                  + round(mm)
                  + "; rebuild the models"));
    }
  }

  private StructureCheck check(StructureId id, TriangleMesh mesh) {
    ModelEntry entry = Objects.requireNonNull(model.entries().get(id), id.value());
    TriangleMesh welded = WeldedMesh.of(mesh);
    MeshTopology topology = MeshTopology.of(mesh);
    MeshTopology weldedTopology = MeshTopology.of(welded);
    TouchingSheets sheets = TouchingSheets.of(welded);
    boolean closed = topology.closed() || weldedTopology.closed();
    double volumeMl = welded.volumeMm3() / 1000;
    Map<String, Double> measures = new HashMap<>(entry.measures());
    if (entry.structure().isSuture()) {
      measures.putAll(fit(entry, mesh));
    }
    measures.putAll(column.measures().ofStructures().getOrDefault(id, new TreeMap<>()));
    StructureCheck check =
        new StructureCheck(
            entry,
            mesh.triangleCount(),
            closed && sheets.openEdges() == 0,
            sheets.touchingEdges(),
            volumeMl > 0,
            topology.degenerateTriangles(),
            weldedTopology.components(),
            volumeMl,
            mesh.box(),
            ProvenanceAreas.of(mesh, entry.provenance()),
            measures,
            column.dimensions().getOrDefault(id, new TreeMap<>()));
    report(id, check);
    return check;
  }

  private Map<String, Double> fit(ModelEntry entry, TriangleMesh mesh) {
    List<StructureId> bones = entry.structure().joins();
    List<StructureId> neighbours =
        model.entries().values().stream()
            .map(ModelEntry::structure)
            .filter(s -> !s.equals(entry.structure()))
            .filter(s -> s.joins().stream().anyMatch(bones::contains))
            .map(Structure::id)
            .toList();
    SutureFit fit = SutureFit.of(mesh, surfaces(bones), surfaces(neighbours));
    return Map.of(
        "gapMaxMm", fit.gapMaxMm(),
        "gapP95Mm", fit.gapP95Mm(),
        "overlapMaxMm", fit.overlapMaxMm());
  }

  private List<NearSurface> surfaces(List<StructureId> ids) {
    List<NearSurface> found = new ArrayList<>();
    for (StructureId id : ids) {
      TriangleMesh mesh = model.meshes().get(id);
      if (mesh != null) {
        found.add(surfaces.computeIfAbsent(id, key -> new NearSurface(mesh)));
      }
    }
    return found;
  }

  private void report(OpeningCheck check) {
    if (!check.isAsStated()) {
      error(
          check.id(),
          "the opening should be free for "
              + check.wantedRadiusMm()
              + " mm about its axis, it is "
              + (check.open() ? "free for " + round(check.freeRadiusMm()) + " mm" : "closed"));
    }
  }

  private void report(StructureId id, StructureCheck check) {
    ModelEntry entry = check.entry();
    if (!check.closed()) {
      error(id, "the surface is not closed, or its triangles are turned against each other");
    } else if (!check.outward()) {
      error(id, "the triangles face inward");
    }
    if (check.touchingEdges() > 0) {
      warning(
          id,
          "two sheets of the surface lie at the same place along "
              + check.touchingEdges()
              + " edges");
    }
    if (check.degenerateTriangles() > 0) {
      error(id, check.degenerateTriangles() + " triangles have no area");
    }
    double allowedMl = VOLUME_ML + VOLUME_SHARE * entry.volumeMl();
    if (Math.abs(check.volumeMl() - entry.volumeMl()) > allowedMl) {
      error(
          id,
          "the mesh holds "
              + round(check.volumeMl())
              + " ml, the manifest says "
              + round(entry.volumeMl()));
    }
    if (!near(check.boxMm(), entry.boxMm())) {
      error(id, "the mesh does not fill the box that the manifest gives it");
    }
    if (!entry.areas().isEmpty() && !check.areas().agreesWith(entry.areas(), SHARE)) {
      error(id, "its vertices do not come from where the manifest says");
    }
    double widest =
        Math.max(
            check.measures().getOrDefault("gapMaxMm", 0.0),
            check.measures().getOrDefault("overlapMaxMm", 0.0));
    if (widest > FIT_MM) {
      warning(
          id,
          "gap or overlap of "
              + round(widest)
              + " mm against its bones, at most "
              + FIT_MM
              + " is wanted: a flaw of the shape itself, which the picture shows as it is");
    }
  }

  private void error(StructureId id, String message) {
    problems.add(Problem.error(file, id.value(), message + "; rebuild the models"));
  }

  private void warning(StructureId id, String message) {
    problems.add(Problem.warning(file, id.value(), message));
  }

  private static boolean near(Box a, Box b) {
    return !a.isEmpty()
        && a.minMm().distance(b.minMm()) < BOX_MM
        && a.maxMm().distance(b.maxMm()) < BOX_MM;
  }

  private static double round(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
