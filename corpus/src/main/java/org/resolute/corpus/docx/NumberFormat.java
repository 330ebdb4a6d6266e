package org.resolute.corpus.docx;

import java.util.List;
import java.util.Locale;
import org.resolute.corpus.text.ListLabels;

/** How word processors write a number: {@code 4} is "4", "d", "iv", "04", "4th", "fourth". */
public final class NumberFormat {

  private static final int HIGHEST_LETTER = 26 * 4;
  private static final int HIGHEST_ROMAN = 999;

  private static final List<String> CARDINALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private static final String SIGNS = "*†‡§";

  private NumberFormat() {}

  /**
   * The number as printed.
   *
   * @param format by Word's names, {@code lowerLetter}; one that is not known counts in digits
   */
  public static String print(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "ordinal" -> value + suffix(value);
      case "cardinalText" -> word(CARDINALS, value);
      case "ordinalText" -> value < ORDINALS.size() ? word(ORDINALS, value) : value + suffix(value);
      case "decimalEnclosedParen" -> "(" + value + ")";
      case "decimalEnclosedFullstop" -> value + ".";
      case "numberInDash" -> "- " + value + " -";
      case "chicago" -> sign(value);
      case "none", "bullet" -> "";
      default -> Integer.toString(value);
    };
  }

  private static String letters(int value) {
    return value > 0 && value <= HIGHEST_LETTER
        ? ListLabels.letters(value)
        : Integer.toString(value);
  }

  private static String roman(int value) {
    return value > 0 && value <= HIGHEST_ROMAN ? ListLabels.roman(value) : Integer.toString(value);
  }

  private static String suffix(int value) {
    int last = value % 100 / 10 == 1 ? 0 : value % 10;
    return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
  }

  private static String word(List<String> words, int value) {
    if (value >= words.size()) {
      return Integer.toString(value);
    }
    String word = words.get(value);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String sign(int value) {
    String sign = String.valueOf(SIGNS.charAt((value - 1) % SIGNS.length()));
    return sign.repeat(Math.min(1 + (value - 1) / SIGNS.length(), 5));
  }
}
