package sutura.model;

import sutura.evidence.Provenance;

/**
 * What the manifest says of a file of results that were computed from the models.
 *
 * @param file relative to the folder of the manifest, with forward slashes
 * @param provenance where it is from
 * @param provenanceNote the same in words
 * @param licence SPDX expression
 * @param source what it was computed from
 */
public record TableEntry(
    String file, Provenance provenance, String provenanceNote, String licence, String source) {}
