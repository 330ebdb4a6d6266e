package org.resolute.models.themes;

import java.util.List;
import java.util.Random;

/**
 * What was said of clauses about one theme, beside what a reader said.
 *
 * @param theme its id
 * @param verdicts one per clause
 */
public record ThemeVerdicts(String theme, List<Verdict> verdicts) {

  private static final int RESAMPLES = 1_000;

  /**
   * One clause.
   *
   * @param clause its id
   * @param gold whether it carries the theme
   * @param carried whether the classifier says so
   * @param score the classifier's probability
   */
  public record Verdict(String clause, boolean gold, boolean carried, double score) {}

  /**
   * F1 with the interval in which 95 of 100 resamples of the clauses lie.
   *
   * @param f1 0..1
   */
  public record Figure(double precision, double recall, double f1, double low, double high) {}

  public ThemeVerdicts {
    verdicts = List.copyOf(verdicts);
  }

  /** How many clauses carry the theme. */
  public long positives() {
    return verdicts.stream().filter(Verdict::gold).count();
  }

  /** The figures; the same seed gives the same interval. */
  public Figure figure(long seed) {
    Random random = new Random(seed);
    double[] samples = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      samples[i] =
          f1(random.ints(verdicts.size(), 0, verdicts.size()).mapToObj(verdicts::get).toList());
    }
    java.util.Arrays.sort(samples);
    long right = verdicts.stream().filter(v -> v.gold() && v.carried()).count();
    long said = verdicts.stream().filter(Verdict::carried).count();
    return new Figure(
        ratio(right, said),
        ratio(right, positives()),
        f1(verdicts),
        samples[RESAMPLES * 25 / 1000],
        samples[RESAMPLES * 975 / 1000 - 1]);
  }

  static double f1(List<Verdict> verdicts) {
    long right = verdicts.stream().filter(v -> v.gold() && v.carried()).count();
    long wrong = verdicts.stream().filter(v -> v.gold() != v.carried()).count();
    return ratio(2 * right, 2 * right + wrong);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
