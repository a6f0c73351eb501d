/** How sutures and fontanelles close with age: curves, their spread, and single people. */
@NullMarked
package sutura.anatomy.suture;

import org.jspecify.annotations.NullMarked;
