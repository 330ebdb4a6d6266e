package org.resolute.corpus.metadata;

/**
 * A symbol found in a line.
 *
 * @param text as the output gives it: {@code WHA66.10}
 * @param body whose it is; empty where the symbol does not say
 * @param end the position after it in the line
 * @param kind what may stand after it
 */
record Symbol(String text, String body, int end, SymbolPattern.Kind kind) {}
