/** Whom an act asks: names as the text gives them, split, trimmed and told apart by kind. */
package org.resolute.models.addressees;
