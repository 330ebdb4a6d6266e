package org.resolute.models.themes;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The words that were met, each taken apart once: texts use the same again and again. */
final class Terms {

  /** How many are remembered; the resolutions of a body have fewer. */
  static final int MOST = 1 << 16;

  /** Those of this virtual machine. */
  static final Terms SHARED = new Terms(MOST);

  private final int most;
  private final ConcurrentMap<String, Term> known = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /**
   * @param most how many to remember, at most {@value #MOST}
   */
  Terms(int most) {
    this.most = most;
  }

  /** The term of a word as it is written: {@code Suppliers}. */
  Term of(String written) {
    Term term = known.get(written);
    if (term != null) {
      return term;
    }
    return next.get() < most
        ? known.computeIfAbsent(written, w -> term(w, next.getAndIncrement()))
        : term(written, most);
  }

  private Term term(String written, int number) {
    String word = written.toLowerCase(Locale.ROOT);
    return new Term(word, WordForm.of(word), number < most ? number : -1);
  }
}
