/** From the parts of a Word file to plain text. */
package org.resolute.corpus.docx;
