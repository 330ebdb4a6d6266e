package org.resolute.models.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolute.models.learning.LinearModel;
import org.resolute.models.learning.Weights;
import org.resolute.models.themes.ThemeTraits.Kind;

/**
 * What the traits that are the same for every theme add to the logits of several linear models,
 * found in one walk over the words: a look-up a word, where each model by itself would cost one.
 */
final class CommonTraits {

  private final int models;
  private final Map<Kind, Map<String, Trait>> traits = new EnumMap<>(Kind.class);
  private final PerTerm<Trait> words = new PerTerm<>(term -> trait(Kind.WORD, term.form()));
  private final PerTerm<Trait> wordsAbove = new PerTerm<>(term -> trait(Kind.ABOVE, term.form()));

  /** A trait that some model knows: its number, and its weight in each model. */
  private record Trait(int number, double[] weights) {}

  private static final Trait UNKNOWN = new Trait(-1, new double[0]);

  CommonTraits(List<LinearModel> models) {
    this.models = models.size();
    List<Trait> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      traits.put(kind, new HashMap<>());
      for (int model = 0; model < models.size(); model++) {
        Map<String, Weights.Pair> known = models.get(model).weights().byTrait();
        for (Map.Entry<String, Weights.Pair> entry : known.entrySet()) {
          if (entry.getKey().startsWith(kind.prefix())) {
            String value = entry.getKey().substring(kind.prefix().length());
            known(kind, value, all).weights()[model] =
                entry.getValue().yes() - entry.getValue().no();
          }
        }
      }
    }
  }

  private Trait known(Kind kind, String value, List<Trait> all) {
    return traits
        .get(kind)
        .computeIfAbsent(
            value,
            v -> {
              all.add(new Trait(all.size(), new double[models]));
              return all.get(all.size() - 1);
            });
  }

  /** The sum for each model; a trait counts once. */
  double[] logits(ClauseView view) {
    double[] sums = new double[models];
    BitSet seen = new BitSet();
    add(trait(Kind.SECTION, view.section()), seen, sums);
    add(trait(Kind.LENGTH, ThemeTraits.length(view)), seen, sums);
    addAll(words, view.words(), seen, sums);
    addAll(wordsAbove, view.chapeau(), seen, sums);
    return sums;
  }

  private Trait trait(Kind kind, String value) {
    return traits.get(kind).getOrDefault(value, UNKNOWN);
  }

  private static void addAll(PerTerm<Trait> known, ClauseWords words, BitSet seen, double[] sums) {
    for (int i = 0; i < words.size(); i++) {
      add(known.of(words.term(i)), seen, sums);
    }
  }

  private static void add(Trait trait, BitSet seen, double[] sums) {
    if (trait != UNKNOWN && !seen.get(trait.number())) {
      seen.set(trait.number());
      for (int i = 0; i < sums.length; i++) {
        sums[i] += trait.weights()[i];
      }
    }
  }
}
