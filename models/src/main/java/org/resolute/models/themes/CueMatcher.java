package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds patterns in the words of a text; what it finds is in the order of the text. */
final class CueMatcher {

  /** A pattern that was found, from one word to another. */
  record Match(int pattern, int first, int last) {}

  private final List<CuePattern> patterns;
  private final Map<String, List<Integer>> byForm = new HashMap<>();
  private final Map<String, List<Integer>> byExact = new HashMap<>();
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();
  private final int[] prefixLengths;

  CueMatcher(List<CuePattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (int i = 0; i < patterns.size(); i++) {
      CuePattern.Place start = patterns.get(i).places().get(0);
      put(byForm, start.forms(), i);
      put(byExact, start.exact(), i);
      put(byPrefix, Set.copyOf(start.prefixes()), i);
    }
    Set<Integer> lengths = new TreeSet<>();
    byPrefix.keySet().forEach(prefix -> lengths.add(prefix.length()));
    prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void put(Map<String, List<Integer>> index, Set<String> keys, int pattern) {
    keys.forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern));
  }

  /** Every match of every pattern; a pattern matches at most once from the same word. */
  List<Match> matches(ClauseWords words) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int pattern : beginningWith(words.word(i), words.form(i))) {
        int last = end(patterns.get(pattern).places(), 1, words, i);
        if (last >= 0) {
          found.add(new Match(pattern, i, last));
        }
      }
    }
    return found;
  }

  private List<Integer> beginningWith(String word, String form) {
    List<Integer> result = new ArrayList<>(byForm.getOrDefault(form, List.of()));
    result.addAll(byExact.getOrDefault(word, List.of()));
    for (int length : prefixLengths) {
      if (word.length() >= length) {
        result.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
      }
    }
    return result;
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
