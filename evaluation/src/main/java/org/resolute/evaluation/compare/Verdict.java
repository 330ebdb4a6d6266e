package org.resolute.evaluation.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.Keys;

/**
 * All that one system did for one figure in one clause.
 *
 * @param judgements at least one
 */
record Verdict(List<Judgement> judgements) {

  /** The verdicts of {@code judgements} on clauses, each under what names its clause and figure. */
  static Map<Key, Verdict> of(Collection<Judgement> judgements) {
    Map<Key, List<Judgement>> byKey = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      byKey.computeIfAbsent(Key.of(judgement), k -> new ArrayList<>()).add(judgement);
    }
    Map<Key, Verdict> verdicts = new LinkedHashMap<>();
    byKey.forEach((key, list) -> verdicts.put(key, new Verdict(list)));
    return verdicts;
  }

  /**
   * A clause, by its letters rather than by its id, since two systems may count a document's
   * clauses differently; or a whole document, whose text is empty.
   */
  record Key(String document, String figure, String letters) {

    static Key of(Judgement judgement) {
      return new Key(judgement.document(), judgement.figure(), Keys.letters(judgement.text()));
    }
  }

  boolean isRight() {
    return judgements.stream().allMatch(Judgement::isRight);
  }

  /** Whether the gold has nothing here, so that a system that is silent is right. */
  boolean expectsNothing() {
    return judgements.stream().allMatch(j -> j.counts().expected() == 0);
  }

  Judgement any() {
    return judgements.get(0);
  }

  String expected() {
    return joined(Judgement::expected);
  }

  String found() {
    return joined(Judgement::found);
  }

  private String joined(Function<Judgement, String> part) {
    return judgements.stream()
        .map(part)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" | "));
  }
}
