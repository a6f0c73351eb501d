/** Publications as other programs read them: BibTeX, RIS, a list of references. */
@NullMarked
package sutura.evidence.cite;

import org.jspecify.annotations.NullMarked;
