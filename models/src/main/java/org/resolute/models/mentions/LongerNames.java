package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * Lengthens the names that were found by what belongs to them, so that the longest wins.
 *
 * <p>"the President of the General Assembly", "the second Conference on Ferries", "the 1951
 * Convention on Ferries", "the Lakes Framework 2019–2031", "the Ferry Guide: Rules and Practice",
 * "the “Row, Rest and Repair” Framework" are one name each.
 */
final class LongerNames {

  private static final WordLists LISTS = new WordLists("longer-names.csv");
  private static final Set<String> HOLDERS = LISTS.named("holder");
  private static final Set<String> ORDINALS = LISTS.named("ordinal");
  private static final Set<String> TITLED = LISTS.named("subtitled");
  private static final Set<String> AFTER_NAME = LISTS.named("after_name");
  private static final Set<String> SMALL =
      Set.of("and", "of", "for", "the", "in", "on", "to", "with", "from", "a");

  /** How far behind a forum's name it is said to be held, in words. */
  private static final int HELD_WITHIN = 12;

  private LongerNames() {}

  /** The mentions, names with what belongs to them. */
  static List<Mention> with(Words words, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (isName(mention.type()) && isOneOfMany(words, mention)) {
        continue;
      }
      all.add(isName(mention.type()) ? longer(words, mention) : mention);
    }
    return all;
  }

  /** After "a, an, any" no name begins, save that of a body whose thing it is: "a UN mandate". */
  private static boolean isOneOfMany(Words words, Mention mention) {
    int start = words.indexAt(mention.span().start());
    int end = words.indexAt(mention.span().end());
    boolean one =
        switch (words.word(start - 1)) {
          case "a", "an", "any", "A", "An", "Any" -> true;
          default -> false;
        };
    boolean attributive =
        mention.type() == MentionType.ORG
            && (words.startsLower(end) || words.startsUpper(end) || words.is(end, "-"))
            && !AFTER_NAME.contains(words.word(end));
    return one && !attributive;
  }

  private static boolean isName(MentionType type) {
    return type == MentionType.ORG || type == MentionType.INSTRUMENT || type == MentionType.EVENT;
  }

  private static Mention longer(Words words, Mention mention) {
    int start = words.indexAt(mention.span().start());
    int end = words.indexAt(mention.span().end());
    int from = list(words, start, end);
    if (from == start) {
      from =
          mention.type() == MentionType.ORG ? holder(words, start) : before(words, mention, start);
    }
    int to = mention.type() == MentionType.ORG ? end : after(words, mention, start, end);
    MentionType type = isHeld(words, start, end) ? MentionType.EVENT : mention.type();
    return from == start && to == end && type == mention.type()
        ? mention
        : RuleRecognizer.unlisted(type, words, from, to);
  }

  /** "the high-level political forum, convened by the Council, will be held": as an occasion. */
  private static boolean isHeld(Words words, int start, int end) {
    boolean forum = false;
    for (int i = start; i < end && !forum; i++) {
      forum = words.is(i, "forum") || words.is(i, "Forum");
    }
    for (int i = end; forum && i < end + HELD_WITHIN; i++) {
      if (words.is(i, "held") || words.is(i, "convened")) {
        return true;
      }
      if (words.is(i, ";") || words.is(i, ".") || words.is(i, "and")) {
        return false;
      }
    }
    return false;
  }

  /** "the Ferry, Lock and Canal Board": where the list before the last noun begins. */
  private static int list(Words words, int start, int end) {
    boolean closes = words.is(start + 1, "and") && start + 2 < end;
    int at = start;
    while (closes && words.is(at - 1, ",") && words.startsUpper(at - 2)) {
      at -= 2;
      while (words.startsUpper(at - 1)) {
        at--;
      }
    }
    return at < start && words.is(at - 1, "the") ? at : start;
  }

  /** "President of the", before a body: the first word of the office. */
  private static int holder(Words words, int start) {
    int link = words.is(start - 1, "the") ? start - 2 : start - 1;
    if (!words.is(link, "of") || !HOLDERS.contains(words.word(link - 1))) {
      return start;
    }
    int at = link - 1;
    if (words.is(at, "Secretary-General") && words.is(at - 2, "by")) {
      return start;
    }
    while (words.startsUpper(at - 1) && isRank(words.word(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isRank(String word) {
    return switch (word) {
      case "Executive", "Deputy", "Acting", "Vice", "High", "Assistant", "Interim", "Joint" -> true;
      default -> false;
    };
  }

  /** Where a name begins with its ordinal, its year or its opening quotation. */
  private static int before(Words words, Mention mention, int start) {
    if (mention.type() == MentionType.EVENT) {
      return ordinal(words, start);
    }
    String word = words.word(start - 1);
    if (word.endsWith("-Year") || word.endsWith("-year")) {
      return words.startsDigit(start - 1) || words.startsUpper(start - 1) ? start - 1 : start;
    }
    int year = words.number(start - 1);
    boolean dated =
        CalendarReader.month(words, start - 2) > 0
            || words.is(start - 2, "(")
            || words.is(start - 2, "/")
            || words.is(start - 2, "in")
            || words.is(start - 2, "of");
    return year >= 1850 && year <= 2199 && !dated ? start - 1 : start;
  }

  private static int ordinal(Words words, int start) {
    String word = words.word(start - 1);
    boolean figure = words.startsDigit(start - 1) && word.length() > 2 && word.endsWith("th");
    int dash = word.lastIndexOf('-');
    boolean compound = dash > 0 && ORDINALS.contains(word.substring(dash + 1));
    boolean ordinal = figure || compound || ORDINALS.contains(word);
    return ordinal && !ORDINALS.contains(words.word(start)) ? start - 1 : start;
  }

  private static int after(Words words, Mention mention, int start, int end) {
    int year = afterYear(words, end);
    if (year > end || mention.type() == MentionType.EVENT) {
      return year;
    }
    return words.is(end, ":") && isTitled(words, start, end) ? afterSubtitle(words, end) : end;
  }

  /** "Framework 2019–2031": the word after the year or range. */
  private static int afterYear(Words words, int end) {
    if (!isYear(words, end) || words.is(end + 1, "(") || words.is(end + 1, "/")) {
      return end;
    }
    boolean range = words.is(end + 1, "–") || words.is(end + 1, "-");
    if (range && isYear(words, end + 2)) {
      return end + 3;
    }
    boolean person = words.startsLower(end + 1) && words.word(end + 1).endsWith("s");
    return range || person ? end : end + 1;
  }

  private static boolean isYear(Words words, int at) {
    int number = words.number(at);
    return number >= 1900 && number <= 2199;
  }

  private static boolean isTitled(Words words, int start, int end) {
    for (int i = start; i < end; i++) {
      if (TITLED.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** ": Rules and Practice": words with capitals and the small ones between them. */
  private static int afterSubtitle(Words words, int colon) {
    int last = colon;
    int capitals = 0;
    for (int i = colon + 1; i < words.size(); i++) {
      if (words.startsUpper(i)) {
        last = i;
        capitals++;
      } else if (!SMALL.contains(words.word(i)) || i == colon + 1) {
        break;
      }
    }
    return capitals > 1 ? last + 1 : colon;
  }
}
