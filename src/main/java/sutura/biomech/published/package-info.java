/** What others have measured, reported or quoted of forces, motions, touch and sizes. */
@NullMarked
package sutura.biomech.published;

import org.jspecify.annotations.NullMarked;
