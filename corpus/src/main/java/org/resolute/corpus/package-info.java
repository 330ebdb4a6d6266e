/** What a text is: documents, clauses, and where each character came from. */
package org.resolute.corpus;
