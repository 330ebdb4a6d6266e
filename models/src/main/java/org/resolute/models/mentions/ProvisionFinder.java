package org.resolute.models.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resolute.corpus.text.Characters;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * Finds cited places inside a text: articles, paragraphs, chapters, annexes, goals and targets.
 *
 * <p>"under article 6, paragraph 1, and articles 9 and 10 (a)" has {@code article 6, paragraph 1}
 * and {@code articles 9 and 10 (a)}. "the present article" and "paragraph" without a number are
 * none.
 */
final class ProvisionFinder implements MentionFinder {

  private static final WordLists LISTS = new WordLists("provision-words.csv");
  private static final Set<String> JOINTS = LISTS.named("joint");
  private static final Set<String> QUALIFIERS = LISTS.named("qualifier");

  private static final Set<String> ABBREVIATED = LISTS.named("abbreviated");

  /** What a word bears: "annex A" and "annex 2", but not "rule A". */
  private enum Bearing {
    NOTHING,
    NUMBERS,
    NUMBERS_AND_LETTERS
  }

  private static final Map<String, Bearing> BEARERS = bearers();

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    int at = 0;
    while (at < words.size()) {
      int end = provision(words, at);
      if (end > at && isLabel(words, at, end)) {
        at = end;
      } else if (end > at) {
        int start = withQualifier(words, at);
        found.add(RuleRecognizer.unlisted(MentionType.PROVISION, words, start, end));
        at = end;
      } else {
        at++;
      }
    }
  }

  /** "Section 11. Save as", at the head of a clause, is its number. */
  private static boolean isLabel(Words words, int at, int end) {
    return at == 0 && words.is(end, ".") && words.startsUpper(end + 1);
  }

  /** The word after the provision that begins here, with those it is cut into; else {@code at}. */
  private static int provision(Words words, int at) {
    int end = single(words, at);
    while (end > at && words.is(end, ",")) {
      int next = single(words, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** "paragraph 75", "paragraphs (b), (c) and (d)", "section III A 3"; else {@code at}. */
  private static int single(Words words, int at) {
    Bearing bearing = bearing(words.word(at));
    if (bearing == Bearing.NOTHING) {
      return at;
    }
    boolean letters = bearing == Bearing.NUMBERS_AND_LETTERS;
    int first = words.is(at + 1, ".") && isAbbreviation(words.word(at)) ? at + 2 : at + 1;
    int end = number(words, first, letters);
    if (end == first) {
      return at;
    }
    while (true) {
      int joint = words.is(end, ",") ? end + 1 : end;
      joint = JOINTS.contains(words.word(joint)) ? joint + 1 : joint;
      int next = joint == end ? end : number(words, joint, letters);
      boolean otherNumber = next == joint || isOtherNumber(words, joint, next);
      if (next == end || otherNumber) {
        return end;
      }
      end = next;
    }
  }

  /** "para. 12", "arts. 5–7". */
  private static boolean isAbbreviation(String word) {
    return ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A plain hash map: these are looked up for every word. */
  private static Map<String, Bearing> bearers() {
    Map<String, Bearing> bearers = new HashMap<>();
    LISTS.named("numbered").forEach(word -> put(bearers, word, Bearing.NUMBERS));
    LISTS.named("lettered").forEach(word -> put(bearers, word, Bearing.NUMBERS_AND_LETTERS));
    ABBREVIATED.forEach(word -> put(bearers, word, Bearing.NUMBERS_AND_LETTERS));
    return bearers;
  }

  private static void put(Map<String, Bearing> bearers, String word, Bearing bearing) {
    bearers.put(word, bearing);
    bearers.put(Character.toUpperCase(word.charAt(0)) + word.substring(1), bearing);
  }

  private static Bearing bearing(String word) {
    boolean candidate = word.length() >= 3 && word.length() <= 14;
    return candidate ? BEARERS.getOrDefault(word, Bearing.NOTHING) : Bearing.NOTHING;
  }

  /** The word after "16", "16.4", "VII", "XII.14", "10 (a)", "(b)", "III A 3"; else {@code at}. */
  private static int number(Words words, int at, boolean letters) {
    int end = head(words, at, letters);
    while (true) {
      int next = end;
      if (end > at
          && words.is(end, ".")
          && words.touchesPrevious(end)
          && words.touchesPrevious(end + 1)
          && words.startsDigit(end + 1)) {
        next = end + 2;
      } else if (isBracketed(words, end)) {
        next = end + 3;
      } else if (end > at && isSubdivision(words, end)) {
        next = end + 1;
      }
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  private static int head(Words words, int at, boolean letters) {
    String word = words.word(at);
    boolean number = isNumber(word) && !words.is(at + 1, "/") && !words.is(at + 1, "per");
    boolean letter = letters && isLetter(word);
    return number || Codes.isRoman(word) || letter ? at + 1 : at;
  }

  /** "(a)", "(ii)", "(1)". */
  private static boolean isBracketed(Words words, int at) {
    String word = words.word(at + 1);
    return words.is(at, "(")
        && words.is(at + 2, ")")
        && ((word.length() <= 2 && words.startsLower(at + 1))
            || isSmallRoman(word)
            || (isNumber(word) && word.length() <= 2));
  }

  /** The "A" and the "3" of "III A 3", the "bis" of "41 bis". */
  private static boolean isSubdivision(Words words, int at) {
    String word = words.word(at);
    String before = words.word(at - 1);
    return word.equals("bis")
        || word.equals("ter")
        || (isLetter(word) && (Codes.isRoman(before) || isNumber(before)) && !words.is(at + 1, "/"))
        || (isLetter(before)
            && isNumber(word)
            && word.length() <= 2
            && Codes.isRoman(words.word(at - 2)))
        || (Codes.isRoman(before) && before.length() > 1 && isLetter(word));
  }

  /** A number of a resolution or a date that only follows the list: "paragraph 2 and 61/180". */
  private static boolean isOtherNumber(Words words, int start, int end) {
    boolean resolution =
        words.is(end, "(") && words.number(end + 1) > 1945 && words.is(end + 2, ")");
    return resolution
        || (words.is(end, "/") && words.touchesPrevious(end))
        || CalendarReader.month(words, end) > 0
        || (words.startsLower(end) && words.word(end).equals("of") && words.number(start) > 1900);
  }

  /** "income section 1", "preambular paragraph 4": the word belongs to the place's name. */
  private static int withQualifier(Words words, int at) {
    if (words.is(at - 1, "Development") && words.word(at).startsWith("Goal")) {
      return words.is(at - 2, "Sustainable") || words.is(at - 2, "Millennium") ? at - 2 : at;
    }
    return QUALIFIERS.contains(words.word(at - 1)) ? at - 1 : at;
  }

  private static boolean isNumber(String word) {
    if (word.isEmpty() || word.length() > 6) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(Characters.isDigit(c) || (c == '.' && i > 0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
  }

  private static boolean isSmallRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }
}
