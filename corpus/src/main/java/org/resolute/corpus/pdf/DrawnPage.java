package org.resolute.corpus.pdf;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page shows.
 *
 * @param runs in the order in which the file draws them
 * @param width of the page as the file has it, in points
 * @param height of the same
 * @param picture whether it shows a picture
 * @param painted whether it shows shapes
 * @param unread how many glyphs there are of which no font says what they mean
 */
record DrawnPage(
    List<Run> runs, float width, float height, boolean picture, boolean painted, int unread) {

  /** A page of which less can be read shows nothing but a stamp or a number. */
  private static final int FEWEST_LETTERS = 10;

  DrawnPage {
    runs = List.copyOf(runs);
  }

  /** Which way most of its characters run. */
  Turn turn() {
    Map<Turn, Integer> characters = new EnumMap<>(Turn.class);
    for (Run run : runs) {
      if (run.turn() != Turn.SLANTED) {
        characters.merge(run.turn(), run.text().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Turn, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Turn.UPRIGHT);
  }

  /** How high it is for who reads it, turned as most of its characters run. */
  float heightToRead() {
    return turn().isSideways() ? width : height;
  }

  /**
   * Whether it shows no text: a picture and hardly any letters beside it, or painted shapes, which
   * may be those of letters, and none at all.
   */
  boolean isPictureOnly() {
    long letters =
        unread
            + runs.stream()
                .flatMapToInt(r -> r.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .limit(FEWEST_LETTERS)
                .count();
    return picture ? letters < FEWEST_LETTERS : painted && letters == 0;
  }
}
