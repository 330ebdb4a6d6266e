package org.resolute.models.addressees;

/**
 * Words that name one actor.
 *
 * @param from the first word of the name, its article left out
 * @param to the word after the name
 * @param resume the word after the conditions that follow the name
 * @param common whether its noun is a common one of the vocabulary, not a proper name alone
 */
record Phrase(int from, int to, int resume, boolean common) {}
