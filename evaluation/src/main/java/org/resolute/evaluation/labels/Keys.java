package org.resolute.evaluation.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two labels the same label, and two texts the same text.
 *
 * <p>{@code "The Secretary-General"} and {@code "Secretary-General"} name one addressee; a clause
 * printed with another dash is the same clause. The rules are those of the project's scorer, so
 * that both count alike.
 */
public final class Keys {

  /** {@code .pdf} in {@code A_RES_74_102.pdf}. */
  private static final Pattern EXTENSION = Pattern.compile("\\.(txt|pdf|docx|html?|xml|md)$");

  /** {@code !/2} of {@code volume.pdf!/2}. */
  private static final Pattern PLACE_IN_FILE = Pattern.compile("!/\\d{1,9}$");

  /** {@code express deep concern}. */
  private static final Pattern EXPRESSION = Pattern.compile("^express .*");

  /** {@code the } of {@code the Secretariat}; {@code all } of {@code all States}. */
  private static final Pattern ARTICLE = Pattern.compile("(?U)^(the|all|its|their)\\s+");

  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9]+");

  private static final Pattern NOT_IN_A_NUMBER = Pattern.compile("[^a-z0-9()]+");

  private static final Pattern NOT_IN_A_SYMBOL = Pattern.compile("[^A-Z0-9/()-]+");

  private Keys() {}

  /** The file that a document is one of several of: {@code a.pdf} of {@code a.pdf!/2}. */
  public static String file(String documentId) {
    return PLACE_IN_FILE.matcher(documentId).replaceFirst("");
  }

  /**
   * The document's name: the path of its file without folders and extension. All documents of a
   * file have one name, since gold that is kept by file does not tell them apart.
   */
  public static String document(String path) {
    String file = file(path);
    return EXTENSION.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceAll("");
  }

  /** The basic Latin letters of a text, in lower case: what stays equal across printings. */
  public static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** A verb in lower case; all that the body expresses counts as {@code express}. */
  public static String verb(String verb) {
    return EXPRESSION.matcher(verb.strip().toLowerCase(Locale.ROOT)).replaceAll("express");
  }

  /** A name in lower case without leading article, punctuation read as a space. */
  public static String name(String name) {
    String bare = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return NOT_IN_A_NAME.matcher(bare).replaceAll(" ").strip();
  }

  /** {@code 13(g)} of {@code 13 (g).}. */
  public static String number(String number) {
    return NOT_IN_A_NUMBER.matcher(number.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** {@code S/RES/2331(2016)} of {@code S/RES/2331 (2016)}. */
  public static String symbol(String symbol) {
    return NOT_IN_A_SYMBOL.matcher(symbol.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  /** The parts of a cell whose parts are joined by a bar. */
  public static List<String> many(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
