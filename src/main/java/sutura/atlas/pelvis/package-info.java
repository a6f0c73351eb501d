/** The hip bones, pale context of the sacroiliac joints. */
@NullMarked
package sutura.atlas.pelvis;

import org.jspecify.annotations.NullMarked;
