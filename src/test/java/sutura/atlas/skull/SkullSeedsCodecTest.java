package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SkullSeedsCodecTest {
  @Test
  void everyPointIsRead() {
    SkullSeeds seeds = SkullSeedsCodec.read();
    assertArrayEquals(new double[] {436, 376}, seeds.fracture().replacedRowColumn().get(0));
    assertEquals(6, seeds.fracture().closedRowColumn().size());
    assertEquals(Set.of("cranium", "mandible", "vertebrae"), seeds.separationSeedsMm().keySet());
    assertArrayEquals(new double[] {0, -30, 75}, seeds.separationSeedsMm().get("cranium").get(0));
    SkullSeeds.Chain coronal = seeds.sutures().get(0);
    assertEquals("coronal_L", coronal.key());
    assertTrue(coronal.serrated());
    assertEquals(PolarMap.View.LEFT, coronal.pieces().get(1).map());
    assertTrue(coronal.pieces().get(1).continues());
    assertArrayEquals(new double[] {305, 460}, coronal.pieces().get(1).waypoints().get(0));
  }

  @Test
  void aFaultNamesItsPlace() {
    byte[] json = "{\"about\": 3}".getBytes(StandardCharsets.UTF_8);
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> SkullSeedsCodec.parse(json));
    assertTrue(String.valueOf(e.getMessage()).contains(": the field \"fracture\""), e.getMessage());
  }
}
