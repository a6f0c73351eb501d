package sutura.csf.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import sutura.anatomy.StructureId;
import sutura.csf.CellShares;
import sutura.csf.FlowDomain;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSection;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.geometry.TriangleMesh;

/**
 * Finds where fluid is formed, taken up, displaced and measured.
 *
 * <p>The wall of the ventricles is that of lateral and third ventricles, which displace fluid
 * through the aqueduct. The wall of the fourth ventricle is in neither moving wall: it is rigid
 * beside the hemispheres, and what it displaces could not be told from the pia's at C2. The surface
 * of the brain is that in the subarachnoid space of the head, cerebellum and brain stem included.
 * Brain tissue as a source or sink is all of these and the wall of the fourth ventricle; the spinal
 * cord is not counted.
 */
final class PlacesFinder {
  private static final List<String> BRAIN =
      List.of(
          "cerebral-hemisphere-left",
          "cerebral-hemisphere-right",
          "cerebellum",
          "midbrain",
          "pons",
          "medulla-oblongata");

  private static final List<String> ROOTS =
      List.of("spinal-nerve-roots-left", "spinal-nerve-roots-right");

  private static final List<String> IN_SPINAL_DURA =
      List.of(
          "spinal-subarachnoid-space",
          "lumbar-cistern",
          "spinal-cord",
          "filum-terminale",
          "cauda-equina",
          "spinal-nerve-roots-left",
          "spinal-nerve-roots-right");

  private static final StructureId BELOW_AXIS = StructureId.of("anulus-fibrosus-c2-c3");
  private static final StructureId FIRST_THORACIC = StructureId.of("vertebra-t1");
  private static final StructureId ETHMOID = StructureId.of("ethmoid-bone");

  private final FlowDomain domain;
  private final Lattice lattice;
  private final Space[] spaces;
  private final Contacts contacts;

  PlacesFinder(FluidCells fluid) {
    domain = fluid.domain();
    lattice = fluid.lattice();
    contacts = new Contacts(domain, lattice);
    spaces =
        domain.regionIds().stream().map(id -> Space.of(id).orElseThrow()).toArray(Space[]::new);
  }

  /**
   * All places.
   *
   * @param granulations their surface
   * @param aqueduct its surface, if there is one
   */
  FlowPlaces find(TriangleMesh granulations, Optional<TriangleMesh> aqueduct) throws FlowRefused {
    double c2Mm = heightMm(BELOW_AXIS, "the disc below the axis");
    double t1Mm = heightMm(FIRST_THORACIC, "the first thoracic vertebra");
    SortedMap<String, FlowSection> sections = new Sections(domain, spaces).all(aqueduct, c2Mm);
    return new FlowPlaces(sources(), sinks(granulations), walls(c2Mm, t1Mm), sections);
  }

  private Space space(int cell) {
    return spaces[domain.region(cell)];
  }

  private boolean isUpper(int cell) {
    return switch (space(cell)) {
      case LEFT_LATERAL_VENTRICLE, RIGHT_LATERAL_VENTRICLE, THIRD_VENTRICLE -> true;
      default -> false;
    };
  }

  private Map<FlowSource, CellShares> sources() throws FlowRefused {
    Map<FlowSource, CellShares> sources = new EnumMap<>(FlowSource.class);
    sources.put(
        FlowSource.LATERAL_PLEXUS,
        contacts.touching(
            lattice.codesOf(
                List.of(
                    "choroid-plexus-of-lateral-ventricle-left",
                    "choroid-plexus-of-lateral-ventricle-right")),
            this::isUpper,
            "the choroid plexuses of the lateral ventricles"));
    sources.put(
        FlowSource.THIRD_PLEXUS,
        contacts.touching(
            lattice.codesOf(List.of("choroid-plexus-of-third-ventricle")),
            this::isUpper,
            "the choroid plexus of the third ventricle"));
    sources.put(
        FlowSource.FOURTH_PLEXUS,
        contacts.touching(
            lattice.codesOf(List.of("choroid-plexus-of-fourth-ventricle")),
            cell -> space(cell) == Space.FOURTH_VENTRICLE,
            "the choroid plexus of the fourth ventricle"));
    sources.put(FlowSource.PARENCHYMA, parenchyma());
    return sources;
  }

  private CellShares parenchyma() throws FlowRefused {
    return contacts.touching(
        lattice.codesOf(BRAIN), cell -> space(cell) != Space.SPINAL, "the brain");
  }

  private Map<FlowSink, CellShares> sinks(TriangleMesh granulations) throws FlowRefused {
    Uptakes uptakes = new Uptakes(domain, lattice);
    Map<FlowSink, CellShares> sinks = new EnumMap<>(FlowSink.class);
    sinks.put(FlowSink.GRANULATIONS, uptakes.granulations(granulations));
    sinks.put(FlowSink.CRIBRIFORM_PLATE, uptakes.cribriformPlate(lattice.codeOf(ETHMOID)));
    sinks.put(
        FlowSink.SPINAL_ROOTS,
        new RootSleeves(domain, lattice, lattice.codesOf(IN_SPINAL_DURA))
            .find(lattice.codesOf(ROOTS)));
    sinks.put(FlowSink.PARENCHYMA, parenchyma());
    return sinks;
  }

  private Map<FlowPlaces.Wall, CellShares> walls(double c2Mm, double t1Mm) throws FlowRefused {
    boolean[] brain = lattice.codesOf(BRAIN);
    boolean[] dura = lattice.codesOf(List.of("spinal-dura"));
    Map<FlowPlaces.Wall, CellShares> walls = new EnumMap<>(FlowPlaces.Wall.class);
    walls.put(
        FlowPlaces.Wall.VENTRICLES,
        contacts.touching(brain, this::isUpper, "the walls of lateral and third ventricles"));
    walls.put(
        FlowPlaces.Wall.PIA,
        contacts.touching(brain, cell -> space(cell) == Space.CRANIAL, "the surface of the brain"));
    walls.put(FlowPlaces.Wall.SPINAL_SAC, sac(dura, c2Mm));
    walls.put(FlowPlaces.Wall.THORACOLUMBAR_SAC, sac(dura, Math.min(c2Mm, t1Mm)));
    return walls;
  }

  private CellShares sac(boolean[] dura, double belowMm) throws FlowRefused {
    return contacts.touching(
        dura,
        cell -> space(cell) == Space.SPINAL && domain.centreMm(cell).z < belowMm,
        "the dural sac of the spine");
  }

  /** Mean height of a structure's voxels, mm. */
  private double heightMm(StructureId id, String words) throws FlowRefused {
    int code = lattice.codeOf(id);
    int layer = domain.grid().nx() * domain.grid().ny();
    double sum = 0;
    long count = 0;
    for (int voxel = 0; code > 0 && voxel < domain.grid().size(); voxel++) {
      if (lattice.code(voxel) == code) {
        sum += domain.grid().zMm(voxel / layer);
        count++;
      }
    }
    if (count == 0) {
      throw new FlowRefused(
          List.of(words),
          "no flow can be computed: the labels have no \""
              + id
              + "\", so that levels of the spine are not known; rebuild the models with \"sutura"
              + " atlas build\"");
    }
    return sum / count;
  }
}
