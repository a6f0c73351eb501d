package sutura.json;

/**
 * Something in a document that is not as expected.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param message what was expected, what is there, what to do
 * @param warning the value was passed over and nothing is lost
 */
public record JsonFault(String pointer, String message, boolean warning) {}
