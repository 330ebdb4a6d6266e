package org.resolute.models.learning;

/** Chooses the probability from which on the answer is yes. */
public final class Thresholds {

  private static final int LEAST = 15;
  private static final int MOST = 85;
  private static final int NEIGHBOURS = 12;
  private static final double STEP = 0.04;

  private Thresholds() {}

  /**
   * The hundredth, 0.15 to 0.85, around which F1 is best: the mean over the neighbourhood counts,
   * since the peak of a few examples is chance. It reaches as far in log-odds on either side
   * everywhere: from 0.38 to 0.62 around one half, from 0.10 to 0.22 around 0.15.
   */
  public static double best(double[] probabilities, boolean[] positive) {
    double best = -1;
    int choice = 50;
    for (int percent = LEAST; percent <= MOST; percent++) {
      double f1 = 0;
      double logOdds = Math.log(percent / (100.0 - percent));
      for (int k = -NEIGHBOURS; k <= NEIGHBOURS; k++) {
        f1 += f1(probabilities, positive, 1 / (1 + Math.exp(-logOdds - k * STEP)));
      }
      boolean nearerToHalf = Math.abs(percent - 50) < Math.abs(choice - 50);
      if (f1 > best + 1e-9 || (f1 > best - 1e-9 && nearerToHalf)) {
        best = f1;
        choice = percent;
      }
    }
    return choice / 100.0;
  }

  /** F1 of saying yes from {@code threshold} on. */
  static double f1(double[] probabilities, boolean[] positive, double threshold) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < probabilities.length; i++) {
      boolean yes = probabilities[i] >= threshold;
      right += yes && positive[i] ? 1 : 0;
      wrong += yes != positive[i] ? 1 : 0;
    }
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong);
  }
}
