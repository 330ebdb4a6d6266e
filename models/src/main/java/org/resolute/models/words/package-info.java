/** A clause cut into words, and phrases found among them, for the rules of verbs and addressees. */
package org.resolute.models.words;
