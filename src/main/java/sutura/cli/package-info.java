/** The command line. */
@NullMarked
package sutura.cli;

import org.jspecify.annotations.NullMarked;
