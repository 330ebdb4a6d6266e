package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The beginnings of words that patterns begin with, by their first letter. */
final class Prefixes {

  /** Letters beyond share the last place; there are few. */
  private static final int LETTERS = 128;

  private final List<List<Prefix>> byInitial = new ArrayList<>();

  /** Words that begin so, and the pattern that begins with them. */
  record Prefix(String text, int pattern) {}

  Prefixes() {
    Prefix[] none = {};
    for (int i = 0; i <= LETTERS; i++) {
      byInitial.add(Arrays.asList(none));
    }
  }

  void add(String prefix, int pattern) {
    int place = place(prefix);
    List<Prefix> more = new ArrayList<>(byInitial.get(place));
    more.add(new Prefix(prefix, pattern));
    byInitial.set(place, more);
  }

  /** Those that the word may begin with, by its first letter. */
  List<Prefix> mayBegin(String word) {
    return byInitial.get(place(word));
  }

  private static int place(String word) {
    return Math.min(LETTERS, word.charAt(0));
  }
}
