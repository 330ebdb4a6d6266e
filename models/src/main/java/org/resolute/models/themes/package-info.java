/**
 * Which themes a clause carries: theme files, cues, features, trained classifiers and their
 * trainer.
 */
package org.resolute.models.themes;
