package org.resolute.pipeline.output;

/**
 * Keeps a spreadsheet from taking text for a formula.
 *
 * <p>{@code =HYPERLINK("…")} becomes {@code '=HYPERLINK("…")}. Commons CSV leaves this to its users
 * (CSV-199).
 */
final class SpreadsheetGuard {

  private static final String DANGEROUS = "=+-@\t\r";

  private SpreadsheetGuard() {}

  /** The cell, prefixed with {@code '} where its first visible character starts a formula. */
  static String guard(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (DANGEROUS.indexOf(c) >= 0) {
        return "'" + cell;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
        return cell;
      }
    }
    return cell;
  }
}
