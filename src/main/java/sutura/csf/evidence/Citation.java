package sutura.csf.evidence;

/**
 * Where a statement is from.
 *
 * @param brief name and year, for where there is little room
 * @param full as in a list of references
 */
public record Citation(String brief, String full) {}
