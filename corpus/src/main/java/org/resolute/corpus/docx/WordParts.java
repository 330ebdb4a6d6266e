package org.resolute.corpus.docx;

/**
 * What all parts of a Word file share while they are read.
 *
 * @param numbering counts on from part to part
 * @param footnotes those called so far
 * @param endnotes those called so far
 */
record WordParts(
    WordStyles styles, WordNumbering numbering, WordNotes footnotes, WordNotes endnotes) {}
