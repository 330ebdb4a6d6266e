package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.resolute.corpus.Span;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Mention;
import org.resolute.models.ReferenceMention;
import org.resolute.models.gazetteer.SecurityCouncilYears;
import org.resolute.models.gazetteer.Words;

/**
 * Finds the codes by which other organizations number what they adopt, from {@code codes.csv}.
 *
 * <p>"Assembly/AU/Dec.12(XL)", "WHA31.7", "Directive 2031/36/EU", "UNSCR 1325" ({@code S/RES/1325
 * (2000)}). A row has the first letters of the code ({@code 9} for any figure), its pattern, of
 * which the first group is the mention where there is one, and the value: {@code $0} is the whole,
 * {@code $1} the group, {@code #1} the number of a Security Council resolution with its year.
 */
final class CodeFinder implements MentionFinder {

  private final Map<Character, List<Code>> codes = new HashMap<>();

  CodeFinder() {
    for (CSVRecord row : Vocabulary.rows(CodeFinder.class, "codes.csv")) {
      String start = row.get("start");
      Pattern pattern = Pattern.compile("(?:" + row.get("pattern") + ")(?![A-Za-z0-9])");
      codes
          .computeIfAbsent(start.charAt(0), c -> new ArrayList<>())
          .add(new Code(start, pattern, row.get("value")));
    }
  }

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    for (int at = 0; at < words.size(); at++) {
      char first = words.word(at).charAt(0);
      boolean figure = first >= '0' && first <= '9';
      boolean mayBegin = figure ? mayGoOn(words, at) : first == '(' || words.startsUpper(at);
      List<Code> starting = mayBegin ? codes.get(figure ? '9' : first) : null;
      if (starting != null) {
        add(words, at, starting, found);
      }
    }
  }

  /** "2031/36/EU", "51 C/Resolution 22". */
  private static boolean mayGoOn(Words words, int at) {
    return words.is(at + 1, "/") || words.is(at + 1, "C") || words.is(at + 1, "EX");
  }

  private static void add(Words words, int at, List<Code> starting, List<Mention> found) {
    String text = words.text();
    int start = words.start(at);
    for (Code code : starting) {
      if (!code.start().equals("9") && !text.startsWith(code.start(), start)) {
        continue;
      }
      Matcher matcher = code.pattern().matcher(text).region(start, text.length());
      if (!words.is(at - 1, "/") && matcher.lookingAt()) {
        int group = matcher.groupCount();
        Span span = new Span(matcher.start(group), matcher.end(group));
        found.add(
            new ReferenceMention(span.of(text), span, code.value(matcher), RuleRecognizer.NAME));
      }
    }
  }

  private record Code(String start, Pattern pattern, String value) {

    String value(Matcher matcher) {
      String whole = Codes.plain(matcher.group());
      String group = Codes.plain(matcher.group(matcher.groupCount()));
      return value.contains("#1")
          ? value.replace("#1", SecurityCouncilYears.withYear(Integer.parseInt(group)))
          : value.replace("$0", whole).replace("$1", group);
    }
  }
}
