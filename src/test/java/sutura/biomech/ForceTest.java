package sutura.biomech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForceTest {
  private static Force.Unreadable fault(String written) {
    return assertThrows(Force.Unreadable.class, () -> Force.newtons(written));
  }

  @Test
  void fiveGramForceIs49Millinewtons() {
    assertEquals(0.0490, Force.newtons("5gf"), 5e-5);
    assertEquals(0.049, Force.newtons(" 0.049N "));
    assertEquals(0.05, Force.newtons("50 mN"), 1e-12);
    assertEquals(9.80665, Force.newtons("1 kgf"), 1e-12);
    assertEquals(0.5, Force.newtons("0,5 n"));
  }

  @Test
  void whatIsNoForceIsRefusedWithWhatToWrite() {
    assertEquals(Force.Fault.NO_NUMBER, fault("much").fault());
    assertEquals(Force.Fault.NO_NUMBER, fault("").fault());
    assertEquals(Force.Fault.NO_UNIT, fault("5").fault());
    assertEquals(Force.Fault.UNKNOWN_UNIT, fault("5 g").fault());
    assertEquals(Force.Fault.UNKNOWN_UNIT, fault("5 MN").fault(), "no millinewtons");
    assertEquals(Force.Fault.OUT_OF_RANGE, fault("-5gf").fault());
    assertEquals(Force.Fault.OUT_OF_RANGE, fault("501N").fault());
    assertEquals(Force.Fault.OUT_OF_RANGE, fault("0.009N").fault());
    assertEquals(Force.Fault.OUT_OF_RANGE, fault("1e999N").fault());
    assertTrue(fault("5").getMessage().contains("5gf"));
  }
}
