package sutura.csf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one driver alone does to the fluid, in numbers.
 *
 * @param driver what moves it
 * @param rates of heart and breath
 * @param balance how well volume is conserved
 * @param spacesMl fluid in each space by its id
 * @param net the net flow of the same solution, whatever the driver
 * @param sections each cross section, openings included, by its id
 * @param lateralVentricleRmsMmPerS root mean square of the speed over lateral ventricles and cycle
 * @param aqueductRmsMmPerS the same over the aqueduct's volume
 */
public record FlowReport(
    FlowDriver driver,
    FlowRates rates,
    Balance balance,
    SortedMap<String, Double> spacesMl,
    NetReport net,
    SortedMap<String, SectionReport> sections,
    double lateralVentricleRmsMmPerS,
    double aqueductRmsMmPerS) {
  private static final String LATERAL_VENTRICLES = "lateral-ventricle";

  /** An opening that carries less than this part of all that flows is blind. */
  private static final double BLIND = 1e-4;

  /**
   * How well volume is conserved.
   *
   * @param maxDivergenceRelative largest that a cell gets and does not pass on, of all that flows;
   *     of the driver's worst pattern
   * @param imbalanceRelative what flows in less what flows out, of all that flows
   * @param cycleRelative what is left over at aqueduct and C2 after a cycle, of the stroke volume
   */
  public record Balance(
      double maxDivergenceRelative, double imbalanceRelative, double cycleRelative) {}

  public FlowReport {
    spacesMl = Collections.unmodifiableSortedMap(new TreeMap<>(spacesMl));
    sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
  }

  /**
   * The numbers of a driver.
   *
   * @param driver not the claimed one, which has no field
   */
  public static FlowReport of(FlowSolution solution, FlowDriver driver, FlowRates rates) {
    FlowCycle cycle = new FlowCycle(solution, driver, rates);
    FlowDomain domain = solution.domain();
    SortedMap<String, SectionReport> sections = new TreeMap<>();
    for (FlowSection section : solution.places().sections().values()) {
      sections.put(
          section.id(),
          SectionReport.of(section, cycle, scaleMm(domain, section), rates.cyclesPerS(driver)));
    }
    return new FlowReport(
        driver,
        rates,
        balance(solution, cycle),
        spacesMl(domain),
        NetReport.of(solution),
        sections,
        cycle.rmsMmPerS(cell -> domain.regionId(cell).value().startsWith(LATERAL_VENTRICLES)),
        cycle.rmsMmPerS(cell -> domain.regionId(cell).value().equals(FlowPlaces.AQUEDUCT)));
  }

  /** The numbers of a cross section that every head has. */
  public SectionReport section(String id) {
    SectionReport section = sections.get(id);
    if (section == null) {
      throw new IllegalArgumentException("no section " + id);
    }
    return section;
  }

  /** Part of what leaves the ventricles that goes through each aperture. */
  public SortedMap<String, Double> apertureShares() {
    return shares("aperture");
  }

  /** Part of what leaves the lateral ventricles that goes through each foramen. */
  public SortedMap<String, Double> foramenShares() {
    return shares("interventricular-foramen");
  }

  /** Openings that carry no flow; there should be none. */
  public List<String> blindOpenings() {
    List<String> blind = new ArrayList<>();
    double most = sections.values().stream().mapToDouble(FlowReport::size).max().orElse(0);
    for (SectionReport section : sections.values()) {
      if (isOpening(section.id()) && size(section) <= BLIND * most) {
        blind.add(section.id());
      }
    }
    return blind;
  }

  private static boolean isOpening(String id) {
    return id.contains("aperture") || id.contains("interventricular-foramen");
  }

  /** To and fro the stroke volume counts, of the net flow the flow with its sense. */
  private SortedMap<String, Double> shares(String kind) {
    SortedMap<String, Double> shares = new TreeMap<>();
    double sum = 0;
    for (SectionReport section : sections.values()) {
      if (section.id().contains(kind)) {
        double part = driver == FlowDriver.BULK ? section.meanMm3PerS() : section.strokeMm3();
        shares.put(section.id(), part);
        sum += part;
      }
    }
    double all = sum;
    shares.replaceAll((id, part) -> all == 0 ? 0 : part / all);
    return shares;
  }

  private static double size(SectionReport section) {
    return Math.max(section.caudalMm3PerS(), section.cranialMm3PerS());
  }

  private static Balance balance(FlowSolution solution, FlowCycle cycle) {
    double divergence = 0;
    double imbalance = 0;
    for (FlowPattern pattern : cycle.patterns()) {
      FlowField field = solution.field(pattern);
      divergence = Math.max(divergence, FlowBalance.largestDivergence(solution.domain(), field));
      imbalance = Math.max(imbalance, imbalance(field));
    }
    double left = 0;
    for (String id : List.of(FlowPlaces.AQUEDUCT, FlowPlaces.C2)) {
      FlowSection section = solution.places().section(id);
      double stroke = cycle.strokeMm3(section);
      left = Math.max(left, stroke == 0 ? 0 : Math.abs(cycle.leftMm3(section)) / stroke);
    }
    return new Balance(divergence, imbalance, left);
  }

  private static double imbalance(FlowField field) {
    double sum = 0;
    double size = 0;
    for (int cell = 0; cell < field.cells(); cell++) {
      sum += field.inflowMm3PerS(cell);
      size += Math.abs(field.inflowMm3PerS(cell)) / 2;
    }
    return size == 0 ? 0 : Math.abs(sum) / size;
  }

  private static SortedMap<String, Double> spacesMl(FlowDomain domain) {
    double[] volumes = new double[domain.regionIds().size()];
    for (int cell = 0; cell < domain.cells(); cell++) {
      volumes[domain.region(cell)] += domain.volumeMm3(cell) / 1000;
    }
    SortedMap<String, Double> spaces = new TreeMap<>();
    for (int region = 0; region < volumes.length; region++) {
      spaces.merge(domain.regionIds().get(region).value(), volumes[region], Double::sum);
    }
    return spaces;
  }

  /** A radius for what is round; half the mean gap for the clefts about cord and brain. */
  private static double scaleMm(FlowDomain domain, FlowSection section) {
    boolean cleft =
        section.id().equals(FlowPlaces.C2) || section.id().equals(FlowPlaces.FORAMEN_MAGNUM);
    if (!cleft) {
      return Math.sqrt(section.areaMm2() / Math.PI);
    }
    double sum = 0;
    double area = 0;
    for (int face : section.faces()) {
      double gap = (domain.gapMm(domain.low(face)) + domain.gapMm(domain.high(face))) / 2;
      sum += domain.areaMm2(face) * gap;
      area += domain.areaMm2(face);
    }
    return sum / area / 2;
  }
}
