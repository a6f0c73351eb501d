package sutura.scene;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.NetFlow;

/**
 * The cerebrospinal fluid in motion, and how it is drawn.
 *
 * @param driver what moves it
 * @param net what is formed and taken up where
 * @param conductance how easily it passes narrow places
 * @param rates of heart and breath
 * @param timeS time on the clock of the driver, seconds
 * @param plays whether time passes
 * @param factor how much faster than true the to and fro is shown
 * @param lapse how much faster than true the net flow is shown
 * @param shows what is drawn
 * @param dye what was let go into the net flow
 * @param fourfold whether all drivers are shown beside each other
 */
public record FlowView(
    FlowDriver driver,
    NetFlow net,
    Conductance conductance,
    FlowRates rates,
    double timeS,
    boolean plays,
    double factor,
    double lapse,
    Set<Drawing> shows,
    Optional<Dye> dye,
    boolean fourfold) {
  public static final double LEAST_FACTOR = 0.1;
  public static final double MOST_FACTOR = 3600;

  /** A way to draw it. */
  public enum Drawing {
    PARTICLES,
    STREAMLINES,
    /** At aqueduct, foramen magnum and C2. */
    ARROWS
  }

  /**
   * Dye in the net flow.
   *
   * @param atMm where it was let go, RAS mm
   * @param sinceS how long ago, seconds of the fluid
   */
  public record Dye(Vector3dc atMm, double sinceS) {
    public Dye {
      atMm = new Vector3d(atMm);
      if (!(sinceS >= 0)) {
        throw new IllegalArgumentException("dye before its release: " + sinceS);
      }
    }
  }

  public FlowView {
    if (!(timeS >= 0)) {
      throw new IllegalArgumentException("time below 0: " + timeS);
    }
    if (!(factor >= LEAST_FACTOR && factor <= MOST_FACTOR)
        || !(lapse >= LEAST_FACTOR && lapse <= MOST_FACTOR)) {
      throw new IllegalArgumentException("speed out of range: " + factor + ", " + lapse);
    }
    EnumSet<Drawing> copy = EnumSet.noneOf(Drawing.class);
    copy.addAll(shows);
    shows = Collections.unmodifiableSet(copy);
  }

  /** A driver at rest at the beginning of its cycle, as particles and arrows. */
  public static FlowView of(FlowDriver driver, NetFlow net) {
    return new FlowView(
        driver,
        net,
        Conductance.GAP,
        FlowRates.REST,
        0,
        true,
        1,
        MOST_FACTOR,
        EnumSet.of(Drawing.PARTICLES, Drawing.ARROWS),
        Optional.empty(),
        false);
  }

  /** How much faster than true this driver is shown. */
  public double speed() {
    return driver == FlowDriver.BULK ? lapse : factor;
  }

  /** Place in the driver's cycle, 0 to 1; 0 for the steady net flow. */
  public double phase() {
    double cycles = timeS * rates.cyclesPerS(driver);
    return cycles - Math.floor(cycles);
  }

  /** The same while some seconds of a person's time pass. */
  public FlowView after(double seconds) {
    double passed = seconds * speed();
    Optional<Dye> later =
        driver == FlowDriver.BULK ? dye.map(d -> new Dye(d.atMm(), d.sinceS() + passed)) : dye;
    return withTime(timeS + passed).withDye(later);
  }

  /** The same at a place in the driver's cycle; the net flow has none and stays. */
  public FlowView withPhase(double phase) {
    double perS = rates.cyclesPerS(driver);
    return perS == 0 ? this : withTime((phase - Math.floor(phase)) / perS);
  }

  /** Another driver at the same moment of a person's time. */
  public FlowView withDriver(FlowDriver other) {
    double seconds = timeS / speed();
    FlowView next =
        new FlowView(other, net, conductance, rates, 0, plays, factor, lapse, shows, dye, fourfold);
    return next.withTime(seconds * next.speed());
  }

  /** Other rates at the same place in the cycle. */
  public FlowView withRates(FlowRates other) {
    double phase = phase();
    return new FlowView(
            driver, net, conductance, other, timeS, plays, factor, lapse, shows, dye, fourfold)
        .withPhase(phase);
  }

  public FlowView withNet(NetFlow value) {
    return new FlowView(
        driver, value, conductance, rates, timeS, plays, factor, lapse, shows, dye, fourfold);
  }

  public FlowView withConductance(Conductance value) {
    return new FlowView(
        driver, net, value, rates, timeS, plays, factor, lapse, shows, dye, fourfold);
  }

  public FlowView withTime(double value) {
    return new FlowView(
        driver, net, conductance, rates, value, plays, factor, lapse, shows, dye, fourfold);
  }

  public FlowView withPlays(boolean value) {
    return new FlowView(
        driver, net, conductance, rates, timeS, value, factor, lapse, shows, dye, fourfold);
  }

  /** Other speeds: of the to and fro, and of the net flow. */
  public FlowView withSpeeds(double toAndFro, double netFlow) {
    return new FlowView(
        driver, net, conductance, rates, timeS, plays, toAndFro, netFlow, shows, dye, fourfold);
  }

  public FlowView withShows(Set<Drawing> value) {
    return new FlowView(
        driver, net, conductance, rates, timeS, plays, factor, lapse, value, dye, fourfold);
  }

  public FlowView withDye(Optional<Dye> value) {
    return new FlowView(
        driver, net, conductance, rates, timeS, plays, factor, lapse, shows, value, fourfold);
  }

  /** Whether only the time differs, that of dye included, or whether it plays. */
  boolean differsInTimeOnly(FlowView other) {
    return atRest().equals(other.atRest());
  }

  /** The same at its beginning, not playing: all of it that is work of a person. */
  public FlowView atRest() {
    return withTime(0).withPlays(false).withDye(dye.map(d -> new Dye(d.atMm(), 0)));
  }

  public FlowView withFourfold(boolean value) {
    return new FlowView(
        driver, net, conductance, rates, timeS, plays, factor, lapse, shows, dye, value);
  }
}
