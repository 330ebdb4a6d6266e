package org.resolute.models.verbs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.resolute.corpus.Clause;
import org.resolute.models.words.Words;

/**
 * What a learner sees of a clause when it is to tell the lead verb: the lead phrase and what stands
 * around it.
 *
 * <p>Of "Once again urges States to act", operative: the first words by place ({@code 1=once}), the
 * first eight words and pairs without their place ({@code w=urges}, {@code p=urges states}), the
 * ending of each capitalised or first word ({@code e=nce}), the section, and the words that the
 * chapeau ends in.
 */
public final class LeadVerbTraits {

  private static final int PLACED = 4;
  private static final int NEAR = 8;
  private static final int FURTHER = 16;
  private static final int ENDING = 3;

  private LeadVerbTraits() {}

  /** The traits, in the order of the text, each once. */
  public static List<String> of(Clause clause) {
    Words words = Words.of(clause.text());
    Set<String> traits = new LinkedHashSet<>();
    traits.add("s=" + clause.section().label());
    for (int i = 0; i < Math.min(PLACED, words.size()); i++) {
      traits.add((i + 1) + "=" + words.form(i));
    }
    for (int i = 0; i < Math.min(NEAR, words.size()); i++) {
      traits.add("w=" + words.form(i));
      traits.add("p=" + words.form(i) + " " + words.form(i + 1));
    }
    for (int i = NEAR; i < Math.min(FURTHER, words.size()); i++) {
      traits.add("f=" + words.form(i));
    }
    traits.add("e=" + ending(words.form(0)));
    traits.addAll(ofChapeau(clause));
    return List.copyOf(traits);
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - ENDING));
  }

  private static List<String> ofChapeau(Clause clause) {
    if (clause.chapeau().isEmpty()) {
      return List.of();
    }
    Words words = Words.of(clause.chapeau());
    List<String> traits = new ArrayList<>();
    for (int i = 0; i < Math.min(PLACED, words.size()); i++) {
      traits.add("c=" + words.form(i));
    }
    return traits;
  }
}
