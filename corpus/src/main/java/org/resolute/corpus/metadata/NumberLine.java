package org.resolute.corpus.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/** A line that begins with the number of a resolution: "91/17. Keeping of registers". */
final class NumberLine {

  /** "91/17", "S-31/1", "91/17 B", "2994 (XXVII)", "11(1)" in scans, "500 (1982)", "XIV/6". */
  private static final String NUMBER =
      "(?:[A-Z]{1,2}-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?:-[A-Z])?)?"
          + "|\\d{1,4}(?: [A-Z])? ?\\((?:(?:E?S-)?[IVXLl1]{1,8}|\\d{4})\\)(?: [A-Z])?"
          + "|(?:SS\\.)?[IVXLC]{1,7}[/.]\\d{1,3}";

  private static final String WORD =
      "(?<word>(?i:(?:draft )?(?:resolution|decision|recommendation)))(?: (?i:no)\\.?)? ";

  /** "91/17. Title", "744(XXXVIII) Title", "Decision 4/4: Title". */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:"
              + WORD
              + ")?(?<number>"
              + NUMBER
              + ")(?:[.:] ?| [–—-] |(?<=\\)) (?=\\p{Lu})(?!(?i:adopted)))(?<title>\\S.*+)");

  /** "Resolution 11/5", "Resolution 500 (1982) of 28 January 1982", "Draft Resolution 1.1". */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<printed>"
              + WORD
              + "(?<number>"
              + NUMBER
              + "|\\d{1,3}(?:\\.\\d{1,2})?|\\d{4}-\\d{1,2}|[IVX]{1,5}))\\.?(?<rest> (?:(?i:of|adopted) |\\p{Ll}{2} (?=\\d))\\S.*+)?");

  /** "182 (1963).", where the title stands on the next line. */
  private static final Pattern BARE = Pattern.compile("(?<number>" + NUMBER + ")\\.");

  /** "Resolution of 4 December 1963 [S/5481]". */
  private static final Pattern DATED =
      Pattern.compile("(?<title>Resolutions? of (?<date>\\d{1,2} .{3,20}?)),?(?: ?[\\[(].*+)?");

  private NumberLine() {}

  /** Its parts; none where the line is another. */
  static List<LetterheadPart> read(String text) {
    List<LetterheadPart> symbol = withSymbol(text);
    if (!symbol.isEmpty()) {
      return symbol;
    }
    Matcher titled = TITLED.matcher(text);
    if (titled.matches()) {
      return titled(titled);
    }
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      return alone(alone);
    }
    Matcher bare = BARE.matcher(text);
    return bare.matches() ? List.of(number(text, bare.group("number"), "")) : List.of();
  }

  private static List<LetterheadPart> titled(Matcher line) {
    String number = line.group("number");
    Matcher dated = DATED.matcher(line.group("title"));
    if (dated.matches()) {
      String heading = line.group().substring(0, line.start("title")) + dated.group("title");
      return List.of(
          number(heading, number, "Security Council"),
          LetterheadPart.dated(Kind.ADOPTION, dated.group("date")));
    }
    String title = line.group("title");
    return List.of(number(line.group(), number, ""), LetterheadPart.of(Kind.TITLE, title));
  }

  private static List<LetterheadPart> alone(Matcher line) {
    List<LetterheadPart> parts = new ArrayList<>();
    String rest = line.group("rest") == null ? "" : line.group("rest");
    boolean dated = !Dates.first(rest).isEmpty();
    boolean yearly = line.group("number").matches("\\d{1,4} ?\\(\\d{4}\\)");
    String body = dated && yearly ? "Security Council" : "";
    parts.add(number(line.group("printed"), line.group("number"), body));
    if (!rest.isEmpty()) {
      parts.add(LetterheadPart.dated(Kind.ADOPTION, rest));
    }
    return parts;
  }

  /** "WHA66.10 Keeping of registers", "Decision 6/CMA.3: …": a symbol that tells its document. */
  private static List<LetterheadPart> withSymbol(String text) {
    Optional<Symbol> found = Symbols.at(text, 0);
    if (found.isEmpty() || found.get().kind() != SymbolPattern.Kind.SYMBOL) {
      return List.of();
    }
    Symbol symbol = found.get();
    LetterheadPart part =
        new LetterheadPart(
            Kind.SYMBOL, text.substring(0, symbol.end()), symbol.text(), symbol.body());
    String title = text.substring(symbol.end()).replaceFirst("^[.:;,–—* -]{1,5}+", "");
    if (title.isEmpty()) {
      return List.of(part);
    }
    boolean titled = title.length() > 3 && Character.isUpperCase(title.charAt(0));
    return titled && LineParts.consumed(title).isEmpty()
        ? List.of(part, LetterheadPart.of(Kind.TITLE, title))
        : List.of();
  }

  private static LetterheadPart number(String printed, String number, String body) {
    return new LetterheadPart(Kind.NUMBER, printed, number, body);
  }
}
