/** From lines of text to clauses. */
package org.resolute.corpus.structure;
