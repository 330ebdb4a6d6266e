/** Word files of 1997 to 2003 (DOC); nobody else sees the library that opens them. */
package org.resolute.corpus.doc;
