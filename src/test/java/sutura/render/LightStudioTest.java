package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class LightStudioTest {
  private static final int DIRECTIONS = 20_000;

  @Test
  void theHarmonicsGiveTheIrradianceOfTheStudio() {
    for (Vector3d normal :
        List.of(
            new Vector3d(0, 1, 0),
            new Vector3d(0, 0, 1),
            new Vector3d(1, 0, 0),
            new Vector3d(-0.6, -0.48, 0.64),
            new Vector3d(0.4789, 0.5321, -0.6982).normalize())) {
      Vector3d summed = summed(normal);
      Vector3d found = LightStudio.irradiance(LightStudio.AMBIENT_HARMONICS, normal);
      // What lies beyond the second order is a few per cent: Ramamoorthi and Hanrahan 2001.
      assertEquals(summed.y, found.y, 0.06 * summed.y + 0.01, "green towards " + normal);
      assertEquals(summed.x, found.x, 0.06 * summed.x + 0.01, "red towards " + normal);
    }
  }

  @Test
  void theHarmonicsWrittenDownAreThoseOfTheStudio() {
    Vector3d[] summed = LightStudio.summedHarmonics();
    for (int i = 0; i < summed.length; i++) {
      assertEquals(
          0, LightStudio.AMBIENT_HARMONICS.get(i).distance(summed[i]), 1e-5, "number " + i);
    }
  }

  @Test
  void softboxesGiveTheBrightnessTheyName() {
    LightStudio.Softbox key = LightStudio.KEY;
    double sum = 0;
    int count = 400_000;
    for (int i = 0; i < count; i++) {
      Vector3d d = LightStudio.evenDirection(i, count);
      sum += key.share(d) * Math.max(0, d.dot(key.direction()));
    }
    double irradiance = sum * 4 * Math.PI / count;
    assertEquals(key.facingIrradiance(), irradiance, 0.01 * irradiance);
    assertEquals(key.brightness().y() * Math.PI, key.radiance().y * irradiance, 0.03);
  }

  @Test
  void theKeyIsWarmAboveAndToTheLeft() {
    assertTrue(LightStudio.KEY.direction().x() < 0 && LightStudio.KEY.direction().y() > 0);
    assertTrue(LightStudio.KEY.brightness().x() > LightStudio.KEY.brightness().z());
  }

  private static Vector3d summed(Vector3d normal) {
    Vector3d sum = new Vector3d();
    for (int i = 0; i < DIRECTIONS; i++) {
      Vector3d d = LightStudio.evenDirection(i, DIRECTIONS);
      sum.fma(Math.max(0, d.dot(normal)), LightStudio.ambientRadiance(d));
    }
    return sum.mul(4.0 / DIRECTIONS);
  }
}
