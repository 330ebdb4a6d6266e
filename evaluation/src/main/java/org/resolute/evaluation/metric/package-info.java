/** Figures and their uncertainty; pure arithmetic that knows nothing of clauses. */
package org.resolute.evaluation.metric;
