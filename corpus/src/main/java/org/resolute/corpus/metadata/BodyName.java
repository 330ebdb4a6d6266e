package org.resolute.corpus.metadata;

import java.util.Locale;
import java.util.Set;

/** The name of a body as the output gives it, also of one that no list has. */
final class BodyName {

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "to", "on", "and", "for", "in", "against", "at", "by", "with", "from");

  private BodyName() {}

  /**
   * "THE LIGHTHOUSE BOARD OF THE NORTH," is {@code Lighthouse Board of the North}, "The Forty-sixth
   * World Health Assembly" is {@code World Health Assembly}.
   */
  static String of(String printed) {
    String known = Bodies.named(printed);
    if (!known.isEmpty()) {
      return known;
    }
    String name = withoutStop(printed.strip().replaceAll("\\s++", " "));
    name = name.substring(Bodies.skipArticle(name, 0));
    return isCapital(name) ? inTitleCase(name) : name;
  }

  private static String withoutStop(String name) {
    boolean stop = name.endsWith(",") || name.endsWith(":");
    return stop ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isCapital(String name) {
    return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static String inTitleCase(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      boolean small = !title.isEmpty() && SMALL_WORDS.contains(word);
      title.append(title.isEmpty() ? "" : " ").append(small ? word : capitalized(word));
    }
    return title.toString();
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
