package org.resolute.corpus.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Vocabulary;

/** Reads the symbols of all bodies by {@code symbols.csv}. */
final class Symbols {

  /** "Resolution ", "RESOLUTION NO. ", "Decision ". */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?i:draft|the) )?(?i:(resolution|decision|recommendation)s?(?: no\\.?)?) ");

  private static final List<SymbolPattern> PATTERNS =
      Vocabulary.rows(Symbols.class, "symbols.csv").stream().map(SymbolPattern::of).toList();

  private Symbols() {}

  /** The symbol at a position, the word "Resolution" before it included. */
  static Optional<Symbol> at(String text, int start) {
    Matcher word = WORD.matcher(text).region(start, text.length());
    boolean given = word.lookingAt();
    int symbol = given ? word.end() : start;
    String kind = given ? word.group(1) : "";
    return PATTERNS.stream()
        .filter(SymbolPattern::isIndependent)
        .flatMap(pattern -> pattern.at(text, symbol, kind).stream())
        .findFirst();
  }

  /** Whether a printed symbol is one of resolutions, not of documents of any kind. */
  static boolean isDistinct(String printed) {
    return at(printed, 0).filter(s -> s.kind() == SymbolPattern.Kind.SYMBOL).isPresent();
  }

  /**
   * The symbol that a body gives to a number: 37/52 of the General Assembly is A/RES/37/52.
   *
   * @param printed the number with the word before it, where there is one: "Decision 71/565"
   * @return empty where the body has no such practice
   */
  static String ofNumber(String body, String printed, String number) {
    Matcher before = WORD.matcher(printed);
    String word = before.lookingAt() ? before.group(1) : "";
    boolean decision = word.toLowerCase(Locale.ROOT).equals("decision");
    SymbolPattern.Kind kind = SymbolPattern.Kind.NUMBER;
    if (decision && PATTERNS.stream().anyMatch(p -> isOf(body, p, SymbolPattern.Kind.DECISION))) {
      kind = SymbolPattern.Kind.DECISION;
    }
    SymbolPattern.Kind sought = kind;
    return PATTERNS.stream()
        .filter(pattern -> isOf(body, pattern, sought))
        .flatMap(pattern -> pattern.at(number, 0, word).stream())
        .filter(symbol -> symbol.end() == number.length())
        .map(Symbol::text)
        .findFirst()
        .orElse("");
  }

  private static boolean isOf(String body, SymbolPattern pattern, SymbolPattern.Kind kind) {
    return pattern.kind() == kind && pattern.body().equals(body);
  }

  /** The first symbol of that body anywhere in a line; empty where there is none. */
  static String find(String text, String body) {
    return PATTERNS.stream()
        .filter(p -> p.kind() == SymbolPattern.Kind.SYMBOL && p.body().equals(body))
        .flatMap(
            p ->
                p.pattern()
                    .matcher(text)
                    .results()
                    .flatMap(m -> p.at(text, m.start(), "").stream()))
        .map(Symbol::text)
        .findFirst()
        .orElse("");
  }
}
