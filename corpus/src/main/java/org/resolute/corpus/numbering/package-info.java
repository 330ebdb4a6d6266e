/** The numbers, letters and signs that paragraphs begin with. */
package org.resolute.corpus.numbering;
