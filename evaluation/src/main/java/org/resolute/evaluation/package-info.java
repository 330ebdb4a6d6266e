/** How far to believe it: gold, metrics, comparison, reports. */
package org.resolute.evaluation;
