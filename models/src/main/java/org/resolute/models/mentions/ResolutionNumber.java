package org.resolute.models.mentions;

import java.util.Optional;
import org.resolute.models.gazetteer.Words;

/**
 * The number of a resolution or decision as printed: 61/180, 2331 (2016), 217 A (III), ES-10/24.
 *
 * @param form what kind of number it is
 * @param head session, year or running number; 0 where it is none of these
 * @param printed in plain signs, without the letters of its parts: the symbol of 65/37 B is that of
 *     65/37, as the links of the United Nations have it
 * @param end index of the word after the last
 */
record ResolutionNumber(Form form, int head, String printed, int end) {

  /** Kinds of numbers, each with the bodies that use it. */
  enum Form {
    /** 61/180. */
    SESSION,
    /** ES-10/24, S-33/1. */
    SPECIAL_SESSION,
    /** 2017/18. */
    YEAR,
    /** 2331 (2016). */
    RUNNING_WITH_YEAR,
    /** 1514 (XV), 217 A (III), 3201 (S-VI). */
    ROMAN_SESSION,
    /** 2331, told from other numbers by the word "resolution" alone. */
    RUNNING,
    /** WHA74.7, GC(67)/RES/13, 1/CP.21, X/2. */
    OWN
  }

  /** The year that a running number has behind it: 2016 of 2331 (2016). */
  int bracketedYear() {
    return Integer.parseInt(printed.substring(printed.indexOf('(') + 1, printed.length() - 1));
  }

  /** The number within a session or year: 180 of 61/180. */
  int item() {
    String item = printed.substring(printed.indexOf('/') + 1);
    return Integer.parseInt(item.replaceFirst("\\D.*+", ""));
  }

  /** The number at a word that starts with a digit; a bare one only where one is expected. */
  static Optional<ResolutionNumber> read(Words words, int at, boolean expected) {
    int head = words.number(at);
    if (isSlash(words, at + 1) && words.startsDigit(at + 2) && words.touchesPrevious(at + 2)) {
      return slashed(words, at, head);
    }
    if (isSlash(words, at + 1) && expected) {
      return readOwnCode(words, at);
    }
    if (head <= 0) {
      return Optional.empty();
    }
    Optional<ResolutionNumber> bracketed = bracketed(words, at, head);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    boolean partOfLonger = words.touchesPrevious(at) && isSlash(words, at - 1);
    return expected && !partOfLonger
        ? Optional.of(new ResolutionNumber(Form.RUNNING, head, words.word(at), at + 1))
        : Optional.empty();
  }

  /** A code of the body's own: WHA74.7, GC(67)/RES/13, A.1110(30), ES-10/24, X/2. */
  static Optional<ResolutionNumber> readOwnCode(Words words, int at) {
    String text = words.text();
    int end = Codes.end(text, words.start(at));
    String code = Codes.plain(text.substring(words.start(at), end));
    if (!Codes.isCode(code)) {
      return Optional.empty();
    }
    int next = words.indexAt(end);
    if (isSpecialSession(words, at)) {
      int session = Integer.parseInt(code.substring(code.indexOf('-') + 1, code.indexOf('/')));
      int letters = afterLetters(words, next);
      return Optional.of(new ResolutionNumber(Form.SPECIAL_SESSION, session, code, letters));
    }
    return Optional.of(new ResolutionNumber(Form.OWN, 0, code, next));
  }

  /** Whether the word begins the number of a special session: ES-10/24, S-33/1. */
  static boolean isSpecialSession(Words words, int at) {
    String word = words.word(at);
    int dash = word.indexOf('-');
    return ((dash == 1 && word.charAt(0) == 'S') || (dash == 2 && word.startsWith("ES")))
        && isSlash(words, at + 1)
        && word.length() <= dash + 3
        && Codes.isDigits(word.substring(dash + 1))
        && words.startsDigit(at + 2);
  }

  private static Optional<ResolutionNumber> slashed(Words words, int at, int head) {
    int number = words.number(at + 2);
    boolean partOfLonger =
        (words.touchesPrevious(at) && isSlash(words, at - 1)) || isSlash(words, at + 3);
    if (head <= 0 || number <= 0 || partOfLonger) {
      return Optional.empty();
    }
    Form form = head >= 1946 && head <= 2199 ? Form.YEAR : Form.SESSION;
    int end = afterLetters(words, at + 3);
    return Optional.of(new ResolutionNumber(form, head, head + "/" + number, end));
  }

  private static Optional<ResolutionNumber> bracketed(Words words, int at, int head) {
    int open = isLetter(words, at + 1) ? afterLetters(words, at + 1) : at + 1;
    if (!words.is(open, "(") || !words.is(open + 2, ")")) {
      return Optional.empty();
    }
    int year = words.number(open + 1);
    if (year >= 1946 && year <= 2199 && open == at + 1) {
      return Optional.of(
          new ResolutionNumber(Form.RUNNING_WITH_YEAR, head, head + " (" + year + ")", open + 3));
    }
    return isRoman(words.word(open + 1))
        ? Optional.of(
            new ResolutionNumber(
                Form.ROMAN_SESSION, head, head + " (" + words.word(open + 1) + ")", open + 3))
        : Optional.empty();
  }

  /** Passes the letters of the parts of a resolution: "A", "A and B", "A to D", "A–C". */
  private static int afterLetters(Words words, int at) {
    int end = at;
    if (!isLetter(words, end)) {
      return end;
    }
    end++;
    while (isLetterJoint(words, end) && isLetter(words, end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean isLetterJoint(Words words, int at) {
    return switch (words.word(at)) {
      case "and", "to", "-", "–", "," -> true;
      default -> false;
    };
  }

  private static boolean isLetter(Words words, int at) {
    String word = words.word(at);
    return word.length() == 1
        && word.charAt(0) >= 'A'
        && word.charAt(0) <= 'Z'
        && !(words.is(at + 1, "/") && words.touchesPrevious(at + 1));
  }

  private static boolean isSlash(Words words, int at) {
    return words.is(at, "/") && words.touchesPrevious(at);
  }

  /** XV, S-VI, ES-V. */
  private static boolean isRoman(String word) {
    int start = word.startsWith("ES-") ? 3 : word.startsWith("S-") ? 2 : 0;
    return Codes.isRoman(word.substring(start));
  }
}
