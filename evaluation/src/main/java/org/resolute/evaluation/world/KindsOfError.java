package org.resolute.evaluation.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resolute.evaluation.judge.Evaluation;
import org.resolute.evaluation.judge.Judgement;
import org.resolute.evaluation.labels.Keys;

/**
 * What kinds of error an evaluation of whole files has, and how often. A kind quotes no text.
 *
 * <p>A clause of the gold that stands within a longer one of ours is "joined with a neighbour"; one
 * of which ours is a piece, "split"; a clause of ours that took part in neither is "no clause in
 * the gold".
 */
public final class KindsOfError {

  static final String JOINED = "clause joined with a neighbour";
  static final String SPLIT = "clause split";
  static final String LOST = "clause missing";
  static final String INVENTED = "no clause in the gold";

  /** Sections and verbs are named, since there are few; of the rest only that they differ. */
  private static final Set<String> NAMED = Set.of("section", "verb", "preambular", "operative");

  private static final Set<String> SUMS =
      Set.of(WorldEvaluator.PERFECT, NamedSectionEvaluator.FOUND);

  private KindsOfError() {}

  /** Each kind with its number, the most frequent first, then by name. */
  public static Map<String, Integer> of(Evaluation evaluation) {
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, List<Judgement>> clauses = new LinkedHashMap<>();
    for (Judgement error : evaluation.errors()) {
      if (error.figure().equals(WorldEvaluator.CLAUSES)) {
        clauses.computeIfAbsent(error.document(), d -> new ArrayList<>()).add(error);
      } else if (!SUMS.contains(error.figure()) && error.counts().falsePositives() == 0) {
        kinds.merge(kind(error), 1, Integer::sum);
      }
    }
    clauses.values().forEach(ofFile -> count(ofFile, kinds));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private static String kind(Judgement error) {
    String found = error.found().isEmpty() ? "none" : error.found();
    if (NAMED.contains(error.figure())) {
      String figure = error.figure().equals("verb") ? "verb" : "section";
      return figure + ": " + error.expected() + " → " + found;
    }
    if (error.figure().equals(WorldEvaluator.PARTS)) {
      boolean fewer = Integer.parseInt(error.found()) < Integer.parseInt(error.expected());
      return "documents of a file: too " + (fewer ? "few" : "many");
    }
    return error.figure() + ": " + (error.found().isEmpty() ? "none" : "another");
  }

  private static void count(List<Judgement> errors, Map<String, Integer> kinds) {
    List<String> extra = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Judgement error : errors) {
      (error.expected().isEmpty() ? extra : missing).add(Keys.letters(error.text()));
    }
    boolean[] explained = new boolean[extra.size()];
    for (String gold : missing) {
      kinds.merge(explain(gold, extra, explained), 1, Integer::sum);
    }
    for (boolean known : explained) {
      if (!known) {
        kinds.merge(INVENTED, 1, Integer::sum);
      }
    }
  }

  private static String explain(String gold, List<String> extra, boolean[] explained) {
    String kind = LOST;
    for (int i = 0; i < explained.length; i++) {
      String ours = extra.get(i);
      if (!ours.isEmpty() && ours.contains(gold)) {
        explained[i] = true;
        kind = JOINED;
      } else if (!ours.isEmpty() && gold.contains(ours)) {
        explained[i] = true;
        kind = SPLIT;
      }
    }
    return kind;
  }
}
