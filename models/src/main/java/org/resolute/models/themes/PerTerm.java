package org.resolute.models.themes;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Something that is known of every term, worked out when a term is first met, and kept. */
final class PerTerm<T> {

  private final Function<Term, T> find;
  private final AtomicReferenceArray<T> known = new AtomicReferenceArray<>(Terms.MOST);

  /**
   * @param find gives the same for the same term, and never null
   */
  PerTerm(Function<Term, T> find) {
    this.find = find;
  }

  T of(Term term) {
    if (term.number() < 0) {
      return find.apply(term);
    }
    T value = known.get(term.number());
    if (value == null) {
      value = find.apply(term);
      known.set(term.number(), value);
    }
    return value;
  }
}
