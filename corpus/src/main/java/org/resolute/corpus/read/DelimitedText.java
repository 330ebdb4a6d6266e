package org.resolute.corpus.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table into rows and cells by RFC 4180, with any separator and quotation mark. A row that
 * breaks the rules is a fault, and reading goes on in the line after the one where it began, so
 * that a mark that is not closed costs one row and not the rest of the table.
 */
final class DelimitedText {

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param fault what is wrong with it and what to do; empty for a good row
   */
  record Row(long line, List<String> cells, String fault) {

    boolean isBlank() {
      return fault.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
  }

  /** In characters; text within quotation marks that is longer is not closed. */
  private static final int LONGEST_CELL = 1 << 18;

  /** How often the text may be read, in all, while looking for marks that close. */
  private static final int PASSES = 20;

  private static final String OPEN = "a quotation mark is not closed; close it or double it";
  private static final String AFTER =
      "words stand after a closing quotation mark; double the marks within a cell";

  private final String text;
  private final char separator;
  private final char quote;

  private int at;
  private long line = 1;
  private long budget;
  private String fault = "";

  DelimitedText(String text, char separator, char quote) {
    this.text = text;
    this.separator = separator;
    this.quote = quote;
    this.budget = (long) PASSES * text.length();
  }

  boolean hasNext() {
    return at < text.length();
  }

  /** The next row; blank lines are rows of one blank cell. */
  Row next() {
    int start = at;
    long startLine = line;
    fault = "";
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more && fault.isEmpty()) {
      cells.add(cell());
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    if (fault.isEmpty()) {
      passLineEnd();
    } else {
      at = start;
      line = startLine;
      skipLine();
    }
    return new Row(startLine, List.copyOf(cells), fault);
  }

  private String cell() {
    int first = at;
    while (first < text.length() && text.charAt(first) == ' ') {
      first++;
    }
    boolean quoted = first < text.length() && text.charAt(first) == quote;
    return quoted ? quotedCell(first + 1) : bareCell();
  }

  private String bareCell() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quotedCell(int start) {
    StringBuilder cell = new StringBuilder();
    at = start;
    while (true) {
      int close = text.indexOf(quote, at);
      boolean tooFar = close < 0 || close - start > LONGEST_CELL;
      budget -= (tooFar ? text.length() : close) - at;
      if (tooFar || budget < 0) {
        fault = OPEN;
        return "";
      }
      append(cell, close);
      at = close + 1;
      if (at >= text.length() || text.charAt(at) != quote) {
        return afterQuote(cell.toString());
      }
      cell.append(quote);
      at++;
    }
  }

  private void append(StringBuilder cell, int end) {
    for (int i = at; i < end; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    cell.append(text, at, end);
  }

  private String afterQuote(String cell) {
    String rest = bareCell();
    fault = rest.isBlank() ? "" : AFTER;
    return cell;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void skipLine() {
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    passLineEnd();
  }

  private void passLineEnd() {
    if (at < text.length()) {
      boolean pair =
          text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      at += pair ? 2 : 1;
      line++;
    }
  }
}
