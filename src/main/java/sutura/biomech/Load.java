package sutura.biomech;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * What is done to the skull. Forces lie between {@link #LEAST_N} and {@link #MOST_N}; places are
 * RAS mm near the outer surface and are put onto it.
 */
public sealed interface Load {
  double LEAST_N = 0.01;
  double MOST_N = 500;

  /** Standard gravity in N for a gram, so 5 gf are 0.0490 N. */
  double NEWTON_PER_GRAM_FORCE = 9.80665e-3;

  /** Force of one fingertip, N; of a pressure load 0. */
  double forceN();

  /** The same with another force. */
  Load withForce(double forceN);

  /** One fingertip, 1 cm2, along the local inward normal. */
  record Press(Vector3dc atMm, double forceN) implements Load {
    public Press {
      atMm = new Vector3d(atMm);
      check(forceN);
    }

    @Override
    public Press withForce(double value) {
      return new Press(atMm, value);
    }
  }

  /** A pull on 1 cm2, along the local outward normal. */
  record Traction(Vector3dc atMm, double forceN) implements Load {
    public Traction {
      atMm = new Vector3d(atMm);
      check(forceN);
    }

    @Override
    public Traction withForce(double value) {
      return new Traction(atMm, value);
    }
  }

  /** Two fingertips, each with this force along its own inward normal. */
  record Squeeze(Vector3dc atMm, Vector3dc otherMm, double forceN) implements Load {
    public Squeeze {
      atMm = new Vector3d(atMm);
      otherMm = new Vector3d(otherMm);
      check(forceN);
    }

    @Override
    public Squeeze withForce(double value) {
      return new Squeeze(atMm, otherMm, value);
    }
  }

  /** A pressure on the wall of the cranial cavity, outwards. */
  record InnerPressure(double millimetresOfMercury) implements Load {
    public static final double PASCAL_PER_MMHG = 133.322387415;
    public static final double LEAST_MMHG = 0.01;
    public static final double MOST_MMHG = 100;

    public InnerPressure {
      if (!(millimetresOfMercury >= LEAST_MMHG && millimetresOfMercury <= MOST_MMHG)) {
        throw new IllegalArgumentException(
            "pressure out of [" + LEAST_MMHG + "," + MOST_MMHG + "] mmHg: " + millimetresOfMercury);
      }
    }

    @Override
    public double forceN() {
      return 0;
    }

    @Override
    public InnerPressure withForce(double value) {
      return this;
    }
  }

  private static void check(double forceN) {
    if (!(forceN >= LEAST_N && forceN <= MOST_N)) {
      throw new IllegalArgumentException(
          "force out of [" + LEAST_N + "," + MOST_N + "] N: " + forceN);
    }
  }
}
