package org.resolute.corpus.pdf;

import java.util.List;

/**
 * A part of a page that is read from top to bottom: one column, or all of a page's width.
 *
 * @param column from 1; 0 for all of the width
 * @param rows from top to bottom
 */
record Zone(int column, List<Row> rows) {}
