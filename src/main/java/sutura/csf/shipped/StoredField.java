package sutura.csf.shipped;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.zip.CRC32;
import sutura.csf.FlowBalance;
import sutura.csf.FlowDomain;
import sutura.csf.FlowField;

/**
 * A field of flow in little space: the faces of the spanning tree of the strongest fluxes need no
 * numbers of their own, since what flows through them follows from all others and from what enters
 * each cell. So the field conserves volume exactly again, whatever was rounded, and the rounding is
 * carried by the strongest.
 *
 * @param tree faces of the tree
 * @param codes of all other faces, in order
 * @param inflowsCrc CRC-32 of what enters each cell, as single numbers
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredField(BitSet tree, short[] codes, int inflowsCrc) {

  static StoredField of(FlowDomain domain, FlowField field) {
    double[] sizes = new double[domain.faces()];
    for (int face = 0; face < sizes.length; face++) {
      sizes[face] = Math.abs(field.fluxMm3PerS(face));
    }
    BitSet tree = FlowBalance.tree(domain, sizes);
    short[] codes = new short[domain.faces() - tree.cardinality()];
    int count = 0;
    for (int face = 0; face < sizes.length; face++) {
      if (!tree.get(face)) {
        codes[count++] = FluxCode.of(field.fluxMm3PerS(face));
      }
    }
    double[] inflows = new double[domain.cells()];
    for (int cell = 0; cell < inflows.length; cell++) {
      inflows[cell] = field.inflowMm3PerS(cell);
    }
    return new StoredField(tree, codes, crc(inflows));
  }

  /** Whether it is of a domain of so many cells and faces with these inflows. */
  boolean fits(FlowDomain domain, double[] inflows) {
    return tree.length() <= domain.faces()
        && tree.cardinality() == domain.cells() - 1
        && codes.length == domain.faces() - tree.cardinality()
        && inflowsCrc == crc(inflows);
  }

  /**
   * The field, conserving volume in each cell to rounding.
   *
   * @throws IllegalArgumentException if the tree does not join all cells
   */
  FlowField field(FlowDomain domain, double[] inflows) {
    double[] fluxes = new double[domain.faces()];
    int count = 0;
    for (int face = 0; face < fluxes.length; face++) {
      if (!tree.get(face)) {
        fluxes[face] = FluxCode.flux(codes[count++]);
      }
    }
    new FlowBalance(domain, tree).balance(fluxes, inflows);
    return new FlowField(fluxes, inflows);
  }

  private static int crc(double[] inflows) {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * inflows.length);
    for (double inflow : inflows) {
      bytes.putFloat((float) inflow);
    }
    CRC32 crc = new CRC32();
    crc.update(bytes.array());
    return (int) crc.getValue();
  }
}
