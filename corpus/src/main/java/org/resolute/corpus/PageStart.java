package org.resolute.corpus;

import java.io.Serializable;

/**
 * Where the text of a printed page begins. A page that a paragraph runs over begins within it;
 * footnotes stand after the text, so a page can begin twice.
 *
 * @param position in the decoded source
 * @param page from 1
 */
public record PageStart(int position, int page) implements Serializable {}
