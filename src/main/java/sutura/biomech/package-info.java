/** What a load does to the skull: materials, loads, the finite element model and its answers. */
@NullMarked
package sutura.biomech;

import org.jspecify.annotations.NullMarked;
