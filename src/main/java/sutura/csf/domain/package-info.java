/**
 * Finds the cerebrospinal fluid in the labels of head and spine: cells, open faces, widths, and the
 * places where fluid is formed, taken up, displaced and measured.
 */
@NullMarked
package sutura.csf.domain;

import org.jspecify.annotations.NullMarked;
