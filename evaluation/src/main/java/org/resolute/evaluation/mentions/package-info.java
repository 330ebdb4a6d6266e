/** Recognisers of mentions: trained on one's own labels, and side by side. */
package org.resolute.evaluation.mentions;
