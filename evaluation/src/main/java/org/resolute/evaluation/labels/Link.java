package org.resolute.evaluation.labels;

/**
 * A hyperlink of the United Nations' own mark-up, on the number of a cited resolution.
 *
 * @param symbol that it points at, upper case, without spaces: {@code A/RES/64/293}
 * @param number as printed in the clause: {@code 64/293}
 */
public record Link(String symbol, String number) {}
