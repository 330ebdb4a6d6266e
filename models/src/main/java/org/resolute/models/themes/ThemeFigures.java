package org.resolute.models.themes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * F1 of every theme, their mean (macro) and F1 of all decisions together (micro), each with the
 * interval in which 95 of 100 resamples of the documents lie: clauses of one document resemble each
 * other.
 *
 * @param byTheme in the order of the themes
 */
public record ThemeFigures(Map<String, Figure> byTheme, Figure macro, Figure micro) {

  private static final int RESAMPLES = 1_000;
  private static final int RIGHT = 1;
  private static final int EXTRA = 2;
  private static final int MISSED = 3;

  /**
   * A figure and its interval, 0..1.
   *
   * @param n how many clauses carry what is counted
   */
  public record Figure(double f1, double low, double high, long n) {}

  /** The figures of these verdicts; the same seed gives the same intervals. */
  public static ThemeFigures of(List<ThemeVerdicts> verdicts, long seed) {
    int[][][] counts = counts(verdicts);
    int documents = counts.length;
    int last = verdicts.size() + 1;
    double[] figures = figures(counts, IntStream.range(0, documents).toArray());
    Random random = new Random(seed);
    double[][] samples = new double[last + 1][RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double[] sample = figures(counts, random.ints(documents, 0, documents).toArray());
      for (int k = 0; k <= last; k++) {
        samples[k][i] = sample[k];
      }
    }
    Map<String, Figure> byTheme = new LinkedHashMap<>();
    long total = 0;
    for (int k = 0; k < verdicts.size(); k++) {
      long n = verdicts.get(k).positives();
      total += n;
      byTheme.put(verdicts.get(k).theme(), figure(figures[k], samples[k], n));
    }
    return new ThemeFigures(
        byTheme,
        figure(figures[last - 1], samples[last - 1], total),
        figure(figures[last], samples[last], total));
  }

  /** How many verdicts of each kind there are: by document, theme and kind. */
  private static int[][][] counts(List<ThemeVerdicts> verdicts) {
    Map<String, int[][]> byDocument = new LinkedHashMap<>();
    for (int k = 0; k < verdicts.size(); k++) {
      for (ThemeVerdicts.Verdict v : verdicts.get(k).verdicts()) {
        int kind = v.gold() ? (v.carried() ? RIGHT : MISSED) : v.carried() ? EXTRA : 0;
        byDocument
            .computeIfAbsent(v.document(), d -> new int[verdicts.size()][MISSED + 1])[k][kind]++;
      }
    }
    return byDocument.values().toArray(int[][][]::new);
  }

  /** F1 of every theme, then macro and micro. */
  private static double[] figures(int[][][] counts, int[] documents) {
    int themes = counts[0].length;
    double[] figures = new double[themes + 2];
    int[] together = new int[MISSED + 1];
    for (int k = 0; k < themes; k++) {
      int[] sum = new int[MISSED + 1];
      for (int document : documents) {
        add(counts[document][k], sum);
      }
      add(sum, together);
      figures[k] = f1(sum);
      figures[themes] += figures[k] / themes;
    }
    figures[themes + 1] = f1(together);
    return figures;
  }

  private static void add(int[] counts, int[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
  }

  private static double f1(int[] counts) {
    int whole = 2 * counts[RIGHT] + counts[EXTRA] + counts[MISSED];
    return whole == 0 ? 0 : 2.0 * counts[RIGHT] / whole;
  }

  private static Figure figure(double f1, double[] samples, long n) {
    Arrays.sort(samples);
    return new Figure(f1, samples[RESAMPLES * 25 / 1000], samples[RESAMPLES * 975 / 1000 - 1], n);
  }
}
