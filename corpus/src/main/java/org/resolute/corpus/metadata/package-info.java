/** What a document says of itself: symbol, title, body, date. */
package org.resolute.corpus.metadata;
