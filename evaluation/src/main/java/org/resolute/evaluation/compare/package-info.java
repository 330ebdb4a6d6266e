/** Two systems on the same gold: gains, losses, and whether the difference is more than chance. */
package org.resolute.evaluation.compare;
