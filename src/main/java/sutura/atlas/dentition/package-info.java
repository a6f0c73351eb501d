/** The permanent teeth: their forms, their places in the arches, and the bone that holds them. */
@NullMarked
package sutura.atlas.dentition;

import org.jspecify.annotations.NullMarked;
