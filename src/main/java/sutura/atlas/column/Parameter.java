package sutura.atlas.column;

import java.util.OptionalDouble;
import sutura.evidence.Provenance;
import sutura.evidence.Source;

/**
 * One dimension that constructed anatomy is made from.
 *
 * @param owner what has it: a level such as {@code C3}, or {@code sacrum}
 * @param quantity what it is, such as {@code canalWidth}
 * @param value in the unit
 * @param sd standard deviation between people, where published
 * @param unit {@code mm}, {@code deg} or {@code 1}
 * @param provenance {@code MEASURED} if published, {@code CONSTRUCTED} if our assumption
 * @param source publication, or on what the assumption rests
 */
public record Parameter(
    String owner,
    String quantity,
    double value,
    OptionalDouble sd,
    String unit,
    Provenance provenance,
    Source source) {}
