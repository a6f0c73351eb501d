package sutura.render.pass;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sutura.csf.FlowSolution;
import sutura.render.FlowPicture;

/**
 * The fields and particles of the flows that were drawn last: each of the four drivers beside each
 * other has particles of its own.
 */
final class FlowStates implements AutoCloseable {
  private static final int MOST_SOLUTIONS = 2;
  private static final int MOST_PARTICLES = 4;

  private final Shaders shaders;

  /** The one that was used last comes first. */
  private final List<FlowTables> tables = new ArrayList<>();

  private final List<Particles> particles = new ArrayList<>();

  FlowStates(Shaders shaders) {
    this.shaders = shaders;
  }

  /** The particles of a picture, at its time. */
  Particles of(FlowPicture picture) {
    Particles found = taken(picture);
    if (found == null) {
      found = new Particles(shaders, tables(picture.solution()), picture);
    } else {
      found.show(picture);
    }
    particles.add(0, found);
    while (particles.size() > MOST_PARTICLES) {
      particles.remove(particles.size() - 1).close();
    }
    return found;
  }

  private @Nullable Particles taken(FlowPicture picture) {
    Iterator<Particles> known = particles.iterator();
    while (known.hasNext()) {
      Particles candidate = known.next();
      if (candidate.fit(picture)) {
        known.remove();
        return candidate;
      }
    }
    return null;
  }

  @SuppressWarnings("ReferenceEquality") // large, and never made twice
  private FlowTables tables(FlowSolution solution) {
    for (FlowTables known : tables) {
      if (known.solution() == solution) {
        tables.remove(known);
        tables.add(0, known);
        return known;
      }
    }
    while (tables.size() >= MOST_SOLUTIONS) {
      forget(tables.remove(tables.size() - 1));
    }
    FlowTables made = new FlowTables(solution);
    tables.add(0, made);
    return made;
  }

  /** Its particles go with a flow. */
  private void forget(FlowTables gone) {
    particles.removeIf(
        drifting -> {
          boolean its = drifting.isOf(gone);
          if (its) {
            drifting.close();
          }
          return its;
        });
    gone.close();
  }

  @Override
  public void close() {
    particles.forEach(Particles::close);
    particles.clear();
    tables.forEach(FlowTables::close);
    tables.clear();
  }
}
