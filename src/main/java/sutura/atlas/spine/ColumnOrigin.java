package sutura.atlas.spine;

import sutura.anatomy.Structure;

/**
 * How each structure of the column was made and whose data is in it, as the manifest says it.
 *
 * @param note in a sentence
 * @param licence SPDX identifier
 * @param source credit line
 */
record ColumnOrigin(String note, String licence, String source) {
  static final String OWN_LICENCE = "Apache-2.0";
  static final String OWN_SOURCE = "Sutura: forms by dimensions; see models/PROVENANCE.md";

  /** Licence of what follows surfaces of the skull, which come from the CT. */
  static final String SCAN_LICENCE = "GPL-2.0-only";

  static final String SCAN_SOURCE =
      OWN_SOURCE
          + "; fitted to surfaces from the head CT Cranium.inv3 of InVesalius (Debian package"
          + " invesalius-examples), CTI Renato Archer";

  /** Licence of what also follows the brain, which comes from the MRI. */
  static final String HEAD_LICENCE = SCAN_LICENCE + " AND LicenseRef-MNI-Colin27";

  static final String HEAD_SOURCE =
      SCAN_SOURCE
          + "; MRI Colin27 (Debian package mricron-data), McConnell Brain Imaging Centre, Montreal"
          + " Neurological Institute, McGill University (Holmes et al. 1998)";

  static ColumnOrigin of(Structure structure) {
    return switch (structure.id().value()) {
      case "atlas" ->
          scan(
              "form by dimensions, placed by the CT, its upper facets carved by the occipital bone");
      case "axis", "dens-of-axis" -> own("form by dimensions, placed by the dens in the CT");
      case "spinal-dura", "spinal-arachnoid", "dural-attachment-foramen-magnum" ->
          scan("form by dimensions along the canal, joined above to the cranial dura of the CT");
      case "spinal-cord" ->
          new ColumnOrigin(
              "form by dimensions along the canal, its upper end continues the fitted medulla",
              HEAD_LICENCE,
              HEAD_SOURCE);
      default -> bySystem(structure);
    };
  }

  private static ColumnOrigin bySystem(Structure structure) {
    if (structure.group().value().equals("spinal-meninges")) {
      return own("form by dimensions along the constructed canal");
    }
    if (structure.group().value().equals("context")) {
      return own("form by rule, context only: no dimension of it is claimed");
    }
    return switch (structure.tissue()) {
      case BONE -> own("form by the dimensions of its row, standing at ease; no scan is in it");
      case DISC, NUCLEUS -> own("fills the space between the constructed bodies");
      case LIGAMENT -> own("sheet along the constructed bones, its thickness an assumption");
      default -> own("marks a place of the constructed column");
    };
  }

  private static ColumnOrigin own(String note) {
    return new ColumnOrigin(note, OWN_LICENCE, OWN_SOURCE);
  }

  private static ColumnOrigin scan(String note) {
    return new ColumnOrigin(note, SCAN_LICENCE, SCAN_SOURCE);
  }
}
