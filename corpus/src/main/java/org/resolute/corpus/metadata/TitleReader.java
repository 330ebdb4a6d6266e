package org.resolute.corpus.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/**
 * Finds the title among the lines before the text: the words after the number of a resolution, else
 * the last lines that are nothing else. A title that is printed on several lines is joined.
 */
final class TitleReader {

  /** Words after which no title ends. */
  private static final Set<String> OPEN_ENDS =
      Set.of(
          "of",
          "the",
          "to",
          "on",
          "and",
          "for",
          "in",
          "against",
          "at",
          "by",
          "with",
          "from",
          "or",
          "a",
          "an",
          "its",
          "their",
          "as",
          "concerning",
          "including",
          "between",
          "under",
          "sub-");

  /** "Topic: Lighthouses", "TITLE: Lighthouses". */
  private static final Pattern LABEL =
      Pattern.compile("(?i:topic|subject|title|agenda topic) ?: ?(\\S.*+)");

  private final List<LetterheadLine> lines;

  private TitleReader(List<LetterheadLine> lines) {
    this.lines = lines;
  }

  /** The title; the number where there is no other; empty where there is neither. */
  static String read(List<LetterheadLine> lines) {
    return PrintedLine.withoutNoise(new TitleReader(lines).title());
  }

  private String title() {
    int numbered = lastNumbered();
    if (numbered >= 0) {
      String later = lastGroup(lastDecision(numbered + 1));
      return later.isEmpty() ? joined(numbered) : later;
    }
    Optional<String> labelled = labelled();
    if (labelled.isPresent()) {
      return labelled.get();
    }
    Optional<String> statement = first(Kind.STATEMENT_TITLE);
    if (statement.isPresent()) {
      return statement.get();
    }
    int number = lastNumber();
    String title = lastGroup(number + 1);
    if (!title.isEmpty()) {
      return title;
    }
    return number >= 0
        ? lines.get(number).part(Kind.NUMBER).map(LetterheadPart::text).orElse("")
        : first(Kind.AUTHOR).orElse("");
  }

  private Optional<String> labelled() {
    return lines.stream()
        .map(line -> LABEL.matcher(line.text()))
        .filter(Matcher::matches)
        .map(label -> label.group(1))
        .findFirst();
  }

  private Optional<String> first(Kind kind) {
    return lines.stream()
        .flatMap(line -> line.part(kind).stream())
        .map(LetterheadPart::text)
        .findFirst();
  }

  /** The last line with a number, or a symbol, and a title after it. */
  private int lastNumbered() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      List<LetterheadPart> parts = lines.get(i).parts();
      if (parts.size() >= 2
          && (parts.get(0).is(Kind.NUMBER) || parts.get(0).is(Kind.SYMBOL))
          && parts.get(1).is(Kind.TITLE)) {
        return i;
      }
    }
    return -1;
  }

  /** The line after "Decision 1/CP.21", which stands after a table of contents; else the end. */
  private int lastDecision(int first) {
    for (int i = lines.size() - 1; i >= first; i--) {
      boolean named = lines.get(i).text().matches("(?i:decision|resolution) .{1,30}");
      if (named && (lines.get(i).has(Kind.SYMBOL) || lines.get(i).has(Kind.NUMBER))) {
        return i + 1;
      }
    }
    return lines.size();
  }

  /** The last line with a number and no title. */
  private int lastNumber() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).has(Kind.NUMBER)) {
        return i;
      }
    }
    return -1;
  }

  /** The title that begins on that line. */
  private String joined(int first) {
    StringBuilder title = new StringBuilder(words(first));
    for (int i = first + 1; i < lines.size() && goesOn(title, i); i++) {
      append(title, words(i));
    }
    return title.toString();
  }

  /** The last title that begins on that line or later. */
  private String lastGroup(int first) {
    int last = lines.size() - 1;
    while (last >= first && !lines.get(last).has(Kind.TITLE)) {
      last--;
    }
    int start = last;
    while (start > first
        && lines.get(start - 1).has(Kind.TITLE)
        && goesOn(words(start - 1), start)) {
      start--;
    }
    return last < first ? "" : joined(start);
  }

  /** Whether the title on the lines before goes on there. */
  private boolean goesOn(CharSequence title, int line) {
    LetterheadLine next = lines.get(line);
    boolean wordsAlone = next.parts().size() == 1 && next.has(Kind.TITLE);
    boolean name = next.has(Kind.BODY) || (next.has(Kind.REMARK) && !next.text().startsWith("["));
    if (title.isEmpty() || !wordsAlone) {
      return !title.isEmpty() && next.parts().size() == 1 && name && isOpen(title.toString());
    }
    String words = words(line);
    return !next.apart()
        || isOpen(title.toString())
        || Character.isLowerCase(words.charAt(0))
        || (isCapital(title) && isCapital(words));
  }

  private static boolean isOpen(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return last.endsWith("-")
        || last.endsWith(",")
        || OPEN_ENDS.contains(last.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(CharSequence words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private String words(int line) {
    LetterheadLine printed = lines.get(line);
    boolean name = printed.parts().size() == 1 && !printed.has(Kind.TITLE);
    return name ? printed.text() : printed.part(Kind.TITLE).map(LetterheadPart::text).orElse("");
  }

  private static void append(StringBuilder title, String words) {
    int last = title.length() - 1;
    boolean cut =
        last > 0
            && title.charAt(last) == '-'
            && Character.isLetter(title.charAt(last - 1))
            && Character.isLowerCase(words.charAt(0));
    if (cut) {
      title.setLength(last);
    } else {
      title.append(' ');
    }
    title.append(words);
  }
}
