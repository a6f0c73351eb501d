package sutura.ui;

import sutura.biomech.published.PublishedFigure;

/**
 * One length on the large ladder.
 *
 * @param id part name
 * @param kind what it says
 * @param nm from and to
 * @param name what it is, and how large
 * @param origin how its number came about, and whose it is
 * @param more how it was found, what is weak about it, and where it is written
 */
record LadderRung(
    String id,
    PublishedFigure.Kind kind,
    PublishedFigure.Span nm,
    String name,
    String origin,
    String more) {}
