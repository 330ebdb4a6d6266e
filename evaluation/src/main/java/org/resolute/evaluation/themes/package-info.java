/** The contest of the ways to classify themes. */
package org.resolute.evaluation.themes;
