package sutura.csf.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRefused;
import sutura.geometry.TriangleMesh;
import sutura.model.ModelFolder;
import sutura.numerics.Progress;

/**
 * Where the cerebrospinal fluid of a folder of models lies, and what happens to it where.
 *
 * @param domain the connected fluid
 * @param places where it is formed, taken up, displaced and measured
 * @param cutOff specks that were left out
 */
public record FlowDomains(FlowDomain domain, FlowPlaces places, CutOff cutOff) {
  private static final StructureId GRANULATIONS = StructureId.of("arachnoid-granulations");

  /**
   * Finds the fluid in both label volumes that the manifest names.
   *
   * @throws FlowRefused naming what is missing or cut off
   */
  public static FlowDomains read(ModelFolder folder, Progress progress) throws FlowRefused {
    progress.report("reading labels", 0);
    Lattice lattice = LatticeReader.read(folder);
    progress.check();
    List<StructureId> wanted = new ArrayList<>(DuralSheets.FOLDS);
    wanted.add(GRANULATIONS);
    wanted.add(FluidCells.AQUEDUCT);
    Map<StructureId, TriangleMesh> surfaces = folder.read(wanted, false).meshes();
    if (!surfaces.containsKey(GRANULATIONS)) {
      throw new FlowRefused(
          List.of("the arachnoid granulations"),
          folder.path()
              + ": no surface of \"arachnoid-granulations\" can be read, so that it is not known"
              + " where fluid is taken up; rebuild the models with \"sutura atlas build\"");
    }
    progress.check();
    return of(lattice, surfaces, progress.part(0.3, 1));
  }

  /**
   * The same of labels and surfaces.
   *
   * @param surfaces that of the granulations, and those of the aqueduct and of the folds of the
   *     dura, as far as there are any
   */
  static FlowDomains of(Lattice lattice, Map<StructureId, TriangleMesh> surfaces, Progress progress)
      throws FlowRefused {
    FluidCells fluid = FluidCells.find(lattice, surfaces, progress.part(0, 0.7));
    progress.report("finding sources, sinks and sections", 0.7);
    FlowPlaces places =
        new PlacesFinder(fluid)
            .find(
                Objects.requireNonNull(surfaces.get(GRANULATIONS)),
                Optional.ofNullable(surfaces.get(FluidCells.AQUEDUCT)));
    progress.report("fluid found", 1);
    return new FlowDomains(fluid.domain(), places, fluid.cutOff());
  }
}
