package sutura.csf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.geometry.VoxelGrid;

final class FlowPixelTest {
  @Test
  void pixelIsTheMeanOfFourFacesWhereverItsGridLies() {
    FlowDomain domain = FluidBoxes.of(new VoxelGrid(4, 4, 2, 0, 0, 0, 0.5), (i, j, k) -> 1);
    int[] faces =
        IntStream.range(0, domain.faces()).filter(face -> domain.axis(face) == 2).toArray();
    byte[] signs = new byte[faces.length];
    Arrays.fill(signs, (byte) -1);
    double[] fluxes = new double[domain.faces()];
    Arrays.fill(fluxes, -1);
    fluxes[faces[5]] = -9;
    FlowField field = new FlowField(fluxes, new double[domain.cells()]);
    List<FlowPixel> pixels =
        FlowPixel.of(
            domain, new FlowSection("c2", faces, signs, 4, new Vector3d(), new Vector3d(0, 0, -1)));
    assertEquals(16, faces.length);
    assertEquals(3 * 3 + 4 * 3, pixels.size());
    double fastest =
        pixels.stream().mapToDouble(p -> p.flowMm3PerS(field) / p.openMm2()).max().orElse(0);
    assertEquals((9 + 3) / 1.0, fastest, 1e-12);
    assertEquals(4, pixels.stream().filter(p -> p.flowMm3PerS(field) == 12).count());
  }
}
