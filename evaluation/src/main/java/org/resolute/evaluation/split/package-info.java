/** Judges on clauses that were not learned from. */
package org.resolute.evaluation.split;
