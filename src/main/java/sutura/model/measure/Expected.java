package sutura.model.measure;

import java.util.OptionalDouble;
import sutura.evidence.Provenance;

/**
 * What a dimension of a structure is to be.
 *
 * @param value in the unit of the measure's name
 * @param sd standard deviation between people, where published
 * @param provenance {@code MEASURED} if published, {@code CONSTRUCTED} if a project assumption
 * @param source citation, or on what the assumption rests
 */
public record Expected(double value, OptionalDouble sd, Provenance provenance, String source) {}
