package sutura.atlas.head;

import static sutura.evidence.Provenance.CONSTRUCTED;
import static sutura.evidence.Provenance.DERIVED;

import sutura.anatomy.Structure;
import sutura.evidence.Provenance;

/** Where the shape of each structure inside the head comes from, as the manifest says it. */
record HeadOrigin(Provenance provenance, String note) {
  /** Data of the CT, with the notice of the MRI's owners; see models/PROVENANCE.md. */
  static final String LICENCE = "GPL-2.0-only AND LicenseRef-MNI-Colin27";

  static final String SOURCE =
      "Head CT Cranium.inv3 of InVesalius (Debian package invesalius-examples), CTI Renato Archer;"
          + " MRI Colin27 (Debian package mricron-data), McConnell Brain Imaging Centre, Montreal"
          + " Neurological Institute, McGill University (Holmes et al. 1998)";

  private static final String FITTED =
      "MRI of another person (Colin27), fitted into this cavity by registration";

  static HeadOrigin of(Structure structure) {
    return switch (structure.tissue()) {
      case BRAIN ->
          new HeadOrigin(
              DERIVED, FITTED + "; kept 2 mm off the bone and 1 mm off the folds of the dura");
      case PLEXUS ->
          new HeadOrigin(
              CONSTRUCTED, "lobules along a hand-placed course, inside the fitted ventricle");
      case LANDMARK ->
          new HeadOrigin(
              DERIVED, "hand-placed in the MRI, carried over by the registration, moved inside");
      case CSF -> fluid(structure);
      case ARACHNOID -> arachnoid(structure.id().value());
      case VEIN ->
          new HeadOrigin(
              CONSTRUCTED, "along bone and folds of this head, sections by published widths");
      default -> fold(structure.id().value());
    };
  }

  private static HeadOrigin fluid(Structure structure) {
    return switch (structure.id().value()) {
      case "cerebral-aqueduct" ->
          new HeadOrigin(CONSTRUCTED, "tube along a hand-placed line; no scan resolves it");
      case "third-ventricle", "fourth-ventricle" ->
          new HeadOrigin(DERIVED, FITTED + "; foramina and apertures are tubes");
      case "lateral-ventricle-left", "lateral-ventricle-right" ->
          new HeadOrigin(
              DERIVED, FITTED + " and to the ventricles of the CT; parts of the horns are tubes");
      default ->
          new HeadOrigin(
              DERIVED, "space between arachnoid and pia, divided by rules (cisterns.json)");
    };
  }

  private static HeadOrigin arachnoid(String id) {
    return id.equals("arachnoid-granulations")
        ? new HeadOrigin(CONSTRUCTED, "tufts along the superior sagittal sinus")
        : new HeadOrigin(DERIVED, "1.1 mm inside the smoothed cavity of the CT");
  }

  private static HeadOrigin fold(String id) {
    return switch (id) {
      case "cranial-dura" ->
          new HeadOrigin(DERIVED, "shell of 0.8 mm inside the smoothed cavity of the CT");
      case "falx-cerebri", "tentorium-cerebelli" ->
          new HeadOrigin(
              DERIVED, "thin plate between the fitted hemispheres and cerebellum, to the bone");
      default -> new HeadOrigin(CONSTRUCTED, "sheet through hand-placed points, to the bone");
    };
  }
}
