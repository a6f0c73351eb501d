/** Volumes of medical images as NIfTI-1 files: reading, writing, and what is wrong with one. */
@NullMarked
package sutura.nifti;

import org.jspecify.annotations.NullMarked;
