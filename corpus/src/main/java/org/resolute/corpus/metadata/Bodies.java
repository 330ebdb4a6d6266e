package org.resolute.corpus.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Vocabulary;

/**
 * The bodies that speak in the documents, by all the names that are printed of them. They are in
 * {@code bodies.csv}.
 *
 * <p>{@code named("THE FORTY-SIXTH WORLD HEALTH ASSEMBLY,")} is {@code World Health Assembly}.
 */
public final class Bodies {

  /** No name has more words. */
  private static final int LONGEST = 26;

  private static final String STOPS = ",:;.";

  /** Names in lower case, acronyms as printed. */
  private static final Map<String, String> BY_NAME = load();

  private Bodies() {}

  /**
   * A name found in a text.
   *
   * @param body as the output gives it; empty where no name was found
   * @param end the position after it
   */
  record Match(String body, int end) {
    static final Match NONE = new Match("", -1);

    boolean isFound() {
      return !body.isEmpty();
    }
  }

  /** Whether a name is that of a body in the list, in any of its printed ways. */
  public static boolean isKnown(String name) {
    return !named(name).isEmpty();
  }

  /**
   * The body in the list that is printed so, with or without article, ordinal of its session,
   * acronym in brackets and closing comma; empty where there is none.
   */
  public static String named(String printed) {
    String name = bare(printed);
    Match match = at(name, 0);
    return match.end() == name.length() ? match.body() : "";
  }

  /** The longest name that stands at a position, with what {@link #named} lets stand before it. */
  static Match at(String text, int start) {
    int article = skipArticle(text, start);
    Match match = longest(text, article);
    int ordinal = match.isFound() ? article : Ordinals.skip(text, article);
    return ordinal > article ? longest(text, ordinal) : match;
  }

  /** Without quotation mark, closing comma and acronym: {@code The World Health Assembly}. */
  static String bare(String printed) {
    String name = printed.strip();
    int start = 0;
    while (start < name.length() && "“\"*_#".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    int end = name.length();
    while (end > start && (STOPS + "*_ ").indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    name = name.substring(start, end).replaceAll("\\s++", " ");
    int bracket = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  static int skipArticle(String text, int start) {
    return text.regionMatches(true, start, "the ", 0, "the ".length())
        ? start + "the ".length()
        : start;
  }

  private static Match longest(String text, int start) {
    Match longest = Match.NONE;
    int end = start;
    for (int words = 0; words < LONGEST && end < text.length(); words++) {
      int space = text.indexOf(' ', end + 1);
      end = space < 0 ? text.length() : space;
      int last = end;
      while (last > start && STOPS.indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      String name = text.substring(start, last);
      String body = BY_NAME.getOrDefault(name, BY_NAME.get(name.toLowerCase(Locale.ROOT)));
      if (body != null) {
        longest = new Match(body, last);
      }
    }
    return longest;
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (CSVRecord row : Vocabulary.rows(Bodies.class, "bodies.csv")) {
      String body = row.get("name");
      names.put(key(body), body);
      Vocabulary.values(row.get("names")).forEach(name -> names.put(key(name), body));
    }
    return Map.copyOf(names);
  }

  private static String key(String name) {
    boolean acronym = name.chars().allMatch(Character::isUpperCase);
    return acronym ? name : name.toLowerCase(Locale.ROOT);
  }
}
