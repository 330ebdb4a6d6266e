package org.resolute.models.gazetteer;

/**
 * How a body numbers its resolutions.
 *
 * @param form what stands before the number
 * @param firstYear the year of its first session where {@code form} is {@code SESSION}
 * @param sessionsPerYear how many sessions a year it holds
 * @param firstSession the first session whose number stands before a slash
 */
public record Numbering(Form form, int firstYear, int sessionsPerYear, int firstSession) {

  /** What stands before the number of a resolution. */
  public enum Form {
    /** The session: 61/180. */
    SESSION,
    /** The year: 2017/18. */
    YEAR,
    /** Nothing; the year may follow: 2331 (2016). */
    RUNNING,
    /** A code of the body's own: WHA74.7. */
    OWN,
    /** It adopts nothing that has a number. */
    NONE
  }

  /** Of a body that adopts nothing. */
  public static final Numbering NONE = new Numbering(Form.NONE, 0, 1, 1);

  /**
   * From {@code session:1946:1:31}, first year, sessions a year and first session with a slash;
   * {@code year}, {@code running}, {@code own} or the empty string.
   */
  public static Numbering parse(String text) {
    String[] parts = text.split(":", -1);
    return switch (parts[0]) {
      case "" -> NONE;
      case "year" -> new Numbering(Form.YEAR, 0, 1, 1);
      case "running" -> new Numbering(Form.RUNNING, 0, 1, 1);
      case "own" -> new Numbering(Form.OWN, 0, 1, 1);
      case "session" ->
          new Numbering(
              Form.SESSION,
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3]));
      default -> throw new IllegalArgumentException("no such numbering: \"" + text + "\"");
    };
  }

  /** Whether a resolution of this session can bear this year; any year where it is 0. */
  public boolean allows(int session, int year) {
    if (form != Form.SESSION || session < firstSession) {
      return false;
    }
    if (year == 0 || firstYear == 0) {
      return true;
    }
    int opened = firstYear + (session - 1) / sessionsPerYear;
    return year == opened || year == opened + 1;
  }
}
