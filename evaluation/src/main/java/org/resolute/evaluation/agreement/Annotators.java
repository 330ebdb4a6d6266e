package org.resolute.evaluation.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.evaluation.labels.Keys;
import org.resolute.evaluation.labels.LabelledClause;
import org.resolute.evaluation.labels.LabelledSet;
import org.resolute.evaluation.labels.Layer;

/**
 * The same clauses as several annotators labelled them. Clauses are one when their document and
 * their letters are the same, since annotators may number them differently.
 *
 * @param names of the annotators
 * @param layers what all of them say something about
 * @param themes that any of them knows
 * @param clauses those that at least two have, in the first one's order
 * @param lone how many clauses only one of them has
 */
public record Annotators(
    List<String> names, Set<Layer> layers, List<String> themes, List<Shared> clauses, int lone) {

  /**
   * A clause that several annotators have.
   *
   * @param versions per annotator; empty for one who has not
   */
  public record Shared(List<Optional<LabelledClause>> versions) {

    /** The clause itself, as the first annotator who has it gives it. */
    public LabelledClause clause() {
      return present().get(0);
    }

    public List<LabelledClause> present() {
      return versions.stream().flatMap(Optional::stream).toList();
    }
  }

  public Annotators {
    names = List.copyOf(names);
    layers = Set.copyOf(layers);
    themes = List.copyOf(themes);
    clauses = List.copyOf(clauses);
  }

  /** Brings together two or more sets. */
  public static Annotators of(List<LabelledSet> sets) {
    if (sets.size() < 2) {
      throw new IllegalArgumentException("agreement needs two annotators or more");
    }
    Map<String, Map<Integer, LabelledClause>> places = new LinkedHashMap<>();
    Set<Layer> layers = EnumSet.allOf(Layer.class);
    Set<String> themes = new LinkedHashSet<>();
    for (int annotator = 0; annotator < sets.size(); annotator++) {
      layers.retainAll(sets.get(annotator).layers());
      themes.addAll(sets.get(annotator).themes());
      gather(sets.get(annotator), annotator, places);
    }
    List<Shared> shared = shared(places, sets.size());
    return new Annotators(
        sets.stream().map(LabelledSet::name).toList(),
        layers,
        List.copyOf(themes),
        shared,
        places.size() - shared.size());
  }

  private static void gather(
      LabelledSet set, int annotator, Map<String, Map<Integer, LabelledClause>> places) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (LabelledClause clause : set.clauses()) {
      String place = clause.document() + " " + Keys.letters(clause.text());
      int nth = seen.merge(place, 1, Integer::sum);
      places.computeIfAbsent(place + " " + nth, p -> new LinkedHashMap<>()).put(annotator, clause);
    }
  }

  private static List<Shared> shared(
      Map<String, Map<Integer, LabelledClause>> places, int annotators) {
    List<Shared> shared = new ArrayList<>();
    for (Map<Integer, LabelledClause> versions : places.values()) {
      if (versions.size() >= 2) {
        List<Optional<LabelledClause>> row = new ArrayList<>();
        for (int annotator = 0; annotator < annotators; annotator++) {
          row.add(Optional.ofNullable(versions.get(annotator)));
        }
        shared.add(new Shared(row));
      }
    }
    return shared;
  }
}
