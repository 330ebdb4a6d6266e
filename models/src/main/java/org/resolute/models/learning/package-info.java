/** What every trained classifier shares: examples, learners, calibration, thresholds, folds. */
package org.resolute.models.learning;
