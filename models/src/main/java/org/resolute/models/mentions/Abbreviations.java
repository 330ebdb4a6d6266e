package org.resolute.models.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolute.corpus.text.Months;

/** Months as dates in figures print them: {@code Sept}, {@code DECEMBER}; told only beside one. */
final class Abbreviations {

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (String name : Months.NAMES) {
      int number = Months.number(name);
      for (String form : List.of(name, name.substring(0, 3))) {
        NUMBERS.put(form, number);
        NUMBERS.put(form.toUpperCase(Locale.ROOT), number);
      }
    }
    NUMBERS.put("Sept", Months.number("September"));
    NUMBERS.put("SEPT", Months.number("September"));
  }

  private Abbreviations() {}

  /** 1 to 12; 0 where the word is no month. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }
}
