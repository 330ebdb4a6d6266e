/** All that touches CoreNLP. */
package org.resolute.models.corenlp;
