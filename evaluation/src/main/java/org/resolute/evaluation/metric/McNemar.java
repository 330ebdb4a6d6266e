package org.resolute.evaluation.metric;

/**
 * Whether two systems differ in how many clauses they get right, from the clauses that one gets
 * right and the other wrong.
 *
 * <p>With 9 gained and 1 lost: under the hypothesis that both are as good, each of the 10 falls on
 * either side like a coin, so p = 2 · P(at most 1 of 10) = 0.0215. Exact, two-sided, at most 1; 1
 * where no clause differs. Source: McNemar 1947, Psychometrika 12; the exact form in Fagerland,
 * Lydersen and Laake 2013, BMC Medical Research Methodology 13:91.
 *
 * @param gained clauses that only the second system gets right
 * @param lost clauses that only the first gets right
 */
public record McNemar(long gained, long lost) {

  public McNemar {
    if (gained < 0 || lost < 0) {
      throw new IllegalArgumentException("negative count: " + gained + ", " + lost);
    }
  }

  /** The probability of a difference at least as large, were both as good; 0..1. */
  public double pValue() {
    long n = gained + lost;
    long fewer = Math.min(gained, lost);
    double logOfOne = -n * Math.log(2);
    double tail = 0;
    for (long k = 0; k <= fewer; k++) {
      tail += Math.exp(logOfOne);
      logOfOne += Math.log((double) (n - k)) - Math.log(k + 1.0);
    }
    return Math.min(1, 2 * tail);
  }
}
