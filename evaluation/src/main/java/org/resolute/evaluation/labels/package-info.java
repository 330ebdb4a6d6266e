/** Labelled clauses, from whatever form they come in: gold files, output folders, the annotator. */
package org.resolute.evaluation.labels;
