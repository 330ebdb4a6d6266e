package org.resolute.pipeline.benchmark;

import java.util.Locale;

/**
 * One thing that was measured.
 *
 * @param name what
 * @param value how much
 * @param unit of the value
 * @param mark what it is held against; {@link Mark#NONE} where it only tells
 */
public record Figure(String name, double value, String unit, Mark mark) {

  /**
   * What a figure should reach, or stay below.
   *
   * @param kind on which side of {@code value} it should be
   */
  public record Mark(Kind kind, double value) {

    static final Mark NONE = new Mark(Kind.NONE, 0);

    /** On which side of a value a figure should be. */
    public enum Kind {
      NONE,
      AT_LEAST,
      AT_MOST
    }

    static Mark atLeast(double value) {
      return new Mark(Kind.AT_LEAST, value);
    }

    static Mark atMost(double value) {
      return new Mark(Kind.AT_MOST, value);
    }

    boolean isMet(double figure) {
      return switch (kind) {
        case NONE -> true;
        case AT_LEAST -> figure >= value;
        case AT_MOST -> figure <= value;
      };
    }

    String text() {
      return switch (kind) {
        case NONE -> "";
        case AT_LEAST -> "≥ " + number(value);
        case AT_MOST -> "≤ " + number(value);
      };
    }
  }

  static Figure plain(String name, double value, String unit) {
    return new Figure(name, value, unit, Mark.NONE);
  }

  /** Whether the mark is met. */
  public boolean isMet() {
    return mark.isMet(value);
  }

  /** A line of the table. */
  String line() {
    String verdict = mark.kind() == Mark.Kind.NONE ? "" : isMet() ? "met" : "missed";
    return String.format(
            Locale.ROOT,
            "%-62s %12s %-9s %-11s %s",
            name,
            number(value),
            unit,
            mark.text(),
            verdict)
        .stripTrailing();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%,.2f" : "%,.0f", value);
  }
}
