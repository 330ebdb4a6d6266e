package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds patterns in the words of a text; what it finds is in the order of the text. */
final class CueMatcher {

  /** A pattern that was found, from one word to another. */
  record Match(int pattern, int first, int last) {}

  private static final int[] NONE = {};

  private final List<List<CuePattern.Place>> patterns;
  private final Map<String, int[]> byForm = new HashMap<>();
  private final Map<String, int[]> byExact = new HashMap<>();
  private final Prefixes prefixes = new Prefixes();

  /** The patterns that may begin with a word. */
  private final PerTerm<int[]> beginners = new PerTerm<>(this::beginners);

  CueMatcher(List<CuePattern> patterns) {
    this.patterns = patterns.stream().map(CuePattern::places).toList();
    for (int i = 0; i < patterns.size(); i++) {
      CuePattern.Place start = patterns.get(i).places().get(0);
      put(byForm, start.forms(), i);
      put(byExact, start.exact(), i);
      for (String prefix : start.prefixes()) {
        prefixes.add(prefix, i);
      }
    }
  }

  private static void put(Map<String, int[]> index, Set<String> keys, int pattern) {
    for (String key : keys) {
      int[] before = index.getOrDefault(key, NONE);
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = pattern;
      index.put(key, after);
    }
  }

  private int[] beginners(Term term) {
    IntStream.Builder found = IntStream.builder();
    IntStream.of(byForm.getOrDefault(term.form(), NONE)).forEach(found);
    IntStream.of(byExact.getOrDefault(term.word(), NONE)).forEach(found);
    for (Prefixes.Prefix prefix : prefixes.mayBegin(term.word())) {
      if (term.word().startsWith(prefix.text())) {
        found.add(prefix.pattern());
      }
    }
    return found.build().toArray();
  }

  /** Every match of every pattern; a pattern matches at most once from the same word. */
  List<Match> matches(ClauseWords words) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int pattern : beginners.of(words.term(i))) {
        add(pattern, words, i, found);
      }
    }
    return found;
  }

  private void add(int pattern, ClauseWords words, int at, List<Match> found) {
    int last = end(patterns.get(pattern), 1, words, at);
    if (last >= 0) {
      found.add(new Match(pattern, at, last));
    }
  }

  /** The last word of the match whose place before {@code place} stands at {@code at}; else -1. */
  private static int end(List<CuePattern.Place> places, int place, ClauseWords words, int at) {
    if (place == places.size()) {
      return at;
    }
    CuePattern.Place next = places.get(place);
    int furthest = Math.min(words.size() - 1, at + 1 + next.gapBefore());
    for (int i = at + 1; i <= furthest; i++) {
      if (words.has(i, ClauseWords.STOP)) {
        return -1;
      }
      if (next.matches(words.word(i), words.form(i))) {
        int last = end(places, place + 1, words, i);
        if (last >= 0) {
          return last;
        }
      }
    }
    return -1;
  }
}
