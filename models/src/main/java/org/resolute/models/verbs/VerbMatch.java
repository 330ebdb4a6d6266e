package org.resolute.models.verbs;

/**
 * A form found in a text.
 *
 * @param form the form
 * @param from its first word
 * @param to the word after its last
 */
record VerbMatch(VerbForm form, int from, int to) {}
