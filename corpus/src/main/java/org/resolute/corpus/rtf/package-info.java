/** Rich text (RTF): its signs, and the paragraphs that they make. */
package org.resolute.corpus.rtf;
