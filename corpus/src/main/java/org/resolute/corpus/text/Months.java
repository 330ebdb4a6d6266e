package org.resolute.corpus.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The months by their English names. */
public final class Months {

  /** From January to December. */
  public static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Map<String, Integer> NUMBERS =
      NAMES.stream().collect(Collectors.toMap(name -> name, name -> NAMES.indexOf(name) + 1));

  private Months() {}

  /** 1 to 12; 0 where the word is no month's name. */
  public static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }
}
