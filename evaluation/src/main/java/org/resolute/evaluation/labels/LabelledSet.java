package org.resolute.evaluation.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The labelled clauses of one annotator, gold file or output folder.
 *
 * @param name what a report calls it
 * @param layers what it says something about; where a layer is absent, nothing follows from its
 *     being empty
 * @param themes ids of the themes that it knows
 * @param clauses in reading order
 */
public record LabelledSet(
    String name, Set<Layer> layers, List<String> themes, List<LabelledClause> clauses) {

  public LabelledSet {
    Objects.requireNonNull(name);
    layers = Set.copyOf(layers);
    themes = List.copyOf(themes);
    clauses = List.copyOf(clauses);
  }

  /** A set that knows those themes that its clauses carry. */
  public static LabelledSet of(String name, Set<Layer> layers, List<LabelledClause> clauses) {
    Set<String> themes = new LinkedHashSet<>();
    clauses.forEach(c -> themes.addAll(c.labels().themes()));
    return new LabelledSet(name, layers, List.copyOf(themes), clauses);
  }

  /** All of them as one: documents and clauses one after the other. */
  public static LabelledSet union(String name, Collection<LabelledSet> sets) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    Set<String> themes = new LinkedHashSet<>();
    List<LabelledClause> clauses = new ArrayList<>();
    for (LabelledSet set : sets) {
      layers.addAll(set.layers());
      themes.addAll(set.themes());
      clauses.addAll(set.clauses());
    }
    return new LabelledSet(name, layers, List.copyOf(themes), clauses);
  }

  /** The clauses of each document, documents in order of appearance. */
  public Map<String, List<LabelledClause>> byDocument() {
    Map<String, List<LabelledClause>> all = new LinkedHashMap<>();
    clauses.forEach(c -> all.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    return all;
  }

  /** Each clause under its id; of two with one id, the last. */
  public Map<String, LabelledClause> byId() {
    Map<String, LabelledClause> all = new LinkedHashMap<>();
    clauses.forEach(c -> all.put(c.id(), c));
    return all;
  }
}
