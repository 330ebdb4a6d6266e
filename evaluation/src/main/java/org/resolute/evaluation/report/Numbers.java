package org.resolute.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.resolute.evaluation.metric.Interval;

/** How numbers are printed: four decimals, rounded to the nearest, a point before them. */
final class Numbers {

  private Numbers() {}

  static String figure(double value) {
    return rounded(value).toPlainString();
  }

  /** To four decimals, of the binary value itself. */
  static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
  }

  static String signed(double value) {
    return (value < 0 ? "" : "+") + figure(value);
  }

  static String interval(Interval interval) {
    return figure(interval.low()) + "–" + figure(interval.high());
  }

  static String signedInterval(Interval interval) {
    return signed(interval.low()) + " to " + signed(interval.high());
  }

  static String pValue(double p) {
    return p < 0.0001 ? "<0.0001" : figure(p);
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
