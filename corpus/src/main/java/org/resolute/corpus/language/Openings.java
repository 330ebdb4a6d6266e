package org.resolute.corpus.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Section;
import org.resolute.corpus.Vocabulary;

/**
 * The phrases that a paragraph of a resolution opens with. "Recalling its earlier decisions," is a
 * reason, "Requests the Secretary-General to report;" a decision. Adverbs before the phrase ("Also
 * strongly urges") do not count.
 *
 * <p>The phrases are in {@code openings.csv}, each with an example.
 */
public final class Openings {

  /** By first word, in lower case. */
  private static final Map<String, List<Opening>> BY_FIRST_WORD = load();

  private Openings() {}

  private record Opening(String phrase, Section section) {}

  /** Whether the text opens like a preambular paragraph. */
  public static boolean isPreambular(String text) {
    return opens(text, Section.PREAMBULAR);
  }

  /** Whether the text opens with a verb in the third person, like an operative paragraph. */
  public static boolean isOperative(String text) {
    return opens(text, Section.OPERATIVE);
  }

  private static boolean opens(String text, Section section) {
    int start = 0;
    for (int words = 0; words < 4; words++) {
      int end = endOfWord(text, start);
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      for (Opening opening : BY_FIRST_WORD.getOrDefault(word, List.of())) {
        if (opening.section() == section && startsWith(text, start, opening.phrase())) {
          return true;
        }
      }
      if (!isAdverb(word)) {
        return false;
      }
      start = nextWord(text, end);
    }
    return false;
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly")
        || switch (word) {
          case "also", "further", "again", "once", "and", "more", "still", "even" -> true;
          default -> false;
        };
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static int nextWord(String text, int from) {
    int next = from;
    while (next < text.length() && !Character.isLetter(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean startsWith(String text, int start, String phrase) {
    int end = start + phrase.length();
    return text.regionMatches(true, start, phrase, 0, phrase.length())
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static Map<String, List<Opening>> load() {
    Map<String, List<Opening>> openings = new HashMap<>();
    for (CSVRecord row : Vocabulary.rows(Openings.class, "openings.csv")) {
      String phrase = row.get("opening");
      String first = phrase.substring(0, endOfWord(phrase, 0)).toLowerCase(Locale.ROOT);
      Section section = Section.ofLabel(row.get("section")).orElseThrow();
      openings.computeIfAbsent(first, w -> new ArrayList<>()).add(new Opening(phrase, section));
    }
    return openings;
  }
}
