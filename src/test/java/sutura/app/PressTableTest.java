package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.testing.Dimple;

class PressTableTest {
  private static final Experiment HERE = press(0);
  private static final Experiment THERE = press(20);

  private final Deque<Runnable> later = new ArrayDeque<>();

  private static Experiment press(double x) {
    Load load = new Load.Press(new Vector3d(x, 60, 70), 1);
    return new Experiment(load, new TreeMap<>(), Support.PILLOW, Experiment.BONE_GPA);
  }

  private PressTable table(PressSolver solver) {
    return new PressTable(() -> Optional.of(solver), later::add, () -> {});
  }

  private void work() {
    for (Runnable next = later.poll(); next != null; next = later.poll()) {
      next.run();
    }
  }

  @Test
  void whatWasNotWantedWhenItsTurnCameIsAskedAgain() {
    PressTable table = table(new Dimple(Response.Method.TABLE));
    table.ask(Set.of(HERE));
    table.ask(Set.of(THERE));
    work();
    table.ask(Set.of(HERE));
    assertTrue(table.next().isEmpty(), "nobody has asked the table for it");
    table.ask(Set.of(HERE));
    work();
    assertEquals(Response.Method.TABLE, table.next().get(HERE).response().orElseThrow().method());
  }

  @Test
  void aTableThatDoesNotFitIntoMemoryIsAFaultAndNoCrash() {
    PressTable table =
        new PressTable(
            () -> {
              throw new OutOfMemoryError("no room");
            },
            Runnable::run,
            () -> {});
    table.ask(Set.of(HERE));
    assertEquals(PressKnown.NOTHING, table.next().get(HERE));
    assertEquals(Optional.of("no room"), table.fault());
    assertEquals(Optional.empty(), table.fault());
  }
}
