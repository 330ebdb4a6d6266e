package org.resolute.models.themes;

import org.resolute.corpus.Clause;

/**
 * A clause, taken apart once for all themes.
 *
 * @param words of its text
 * @param layout of its text
 * @param chapeau the words of the lead-in directly above it
 * @param chapeauLayout of that lead-in
 * @param section its label
 */
record ClauseView(
    ClauseWords words,
    ClauseLayout layout,
    ClauseWords chapeau,
    ClauseLayout chapeauLayout,
    String section) {

  static ClauseView of(Clause clause) {
    ClauseWords words = ClauseWords.of(clause.text());
    ClauseWords chapeau = ClauseWords.of(clause.chapeau());
    return new ClauseView(
        words,
        new ClauseLayout(words),
        chapeau,
        new ClauseLayout(chapeau),
        clause.section().label());
  }
}
