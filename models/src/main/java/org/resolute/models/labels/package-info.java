/** Tables of clauses that readers have labelled, whatever the label; trainers learn from them. */
package org.resolute.models.labels;
