/**
 * JSON documents as values, whose faults say where they are. Knows nothing of anatomy, and is the
 * only place that touches a JSON library.
 */
@NullMarked
package sutura.json;

import org.jspecify.annotations.NullMarked;
