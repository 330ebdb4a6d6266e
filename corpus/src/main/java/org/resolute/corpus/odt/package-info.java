/** OpenDocument texts: paragraphs, lists with the numbers that a word processor prints, notes. */
package org.resolute.corpus.odt;
