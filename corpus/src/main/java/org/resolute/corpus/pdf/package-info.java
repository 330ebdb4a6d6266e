/** From the glyphs of a printed page to paragraphs. The only package that knows PDFBox. */
package org.resolute.corpus.pdf;
