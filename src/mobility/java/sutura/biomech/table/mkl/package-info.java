/** The direct solver of Intel's Math Kernel Library, only in the profile that computes the table. */
@NullMarked
package sutura.biomech.table.mkl;

import org.jspecify.annotations.NullMarked;
