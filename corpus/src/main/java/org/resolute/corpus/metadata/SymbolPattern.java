package org.resolute.corpus.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * How a body numbers what it adopts, a row of {@code symbols.csv}.
 *
 * @param body whose practice it is; empty where many bodies share it
 * @param kind whether it tells its document by itself
 * @param pattern what is printed
 * @param template the symbol, with {@code {1}} for the first group, {@code {1:roman}} where scans
 *     confuse its I with 1 and l, {@code {word}} for the word before the number
 */
record SymbolPattern(String body, Kind kind, Pattern pattern, String template) {

  enum Kind {
    /** "WHA66.10": tells its document, and may be followed by the title. */
    SYMBOL,
    /** "A/C.2/90/L.31": tells its document where no sentence goes on. */
    DOCUMENT,
    /** "37/52": only with its body. */
    NUMBER,
    /** "Decision 71/565": only with its body. */
    DECISION
  }

  private static final Pattern WORD = Pattern.compile("(?i:resolution|decision|recommendation)");

  static SymbolPattern of(CSVRecord row) {
    Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    String end = kind == Kind.DOCUMENT ? "(?![\\w/])" : "(?!\\d|[/(][\\w])";
    return new SymbolPattern(
        row.get("body"), kind, Pattern.compile(row.get("pattern") + end), row.get("symbol"));
  }

  boolean isIndependent() {
    return kind == Kind.SYMBOL || kind == Kind.DOCUMENT;
  }

  /**
   * The match at a position.
   *
   * @param word the word before it: {@code Resolution}; empty where there is none
   */
  Optional<Symbol> at(String text, int start, String word) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() && matcher.group().chars().anyMatch(Character::isDigit)
        ? Optional.of(new Symbol(symbol(matcher, word), body, matcher.end(), kind))
        : Optional.empty();
  }

  private String symbol(Matcher matcher, String word) {
    String symbol = template.replace("{word}", word(word));
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i) == null ? "" : matcher.group(i);
      symbol =
          symbol
              .replace("{" + i + ":roman}", group.replace('1', 'I').replace('l', 'I'))
              .replace("{" + i + "}", group);
    }
    return symbol;
  }

  private static String word(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    return WORD.matcher(lower).matches()
        ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
        : "Resolution";
  }
}
