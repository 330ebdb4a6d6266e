package org.resolute.models.themes;

/**
 * A word as it is written, taken apart.
 *
 * @param word in lower case
 * @param form under which inflected words meet, see {@link WordForm}
 * @param number 0, 1, 2 …, the same whenever the word returns; negative for a word that {@link
 *     Terms} does not remember
 */
record Term(String word, String form, int number) {}
