package org.resolute.models.themes;

/**
 * A cue that was found.
 *
 * @param cue which
 * @param first index of its first word
 * @param last index of its last word
 * @param setting how it stands in the clause
 */
record CueHit(Cue cue, int first, int last, Setting setting) {

  /** How a cue stands in the clause. */
  enum Setting {
    /** In the run of the sentence, or in a list of up to three. */
    PLAIN(1.0),
    /** An item of a list of more than three. */
    LONG_LIST(0.5),
    /** Inside a title that is quoted. */
    TITLE(0.6),
    /** In the chapeau that governs the clause. */
    CHAPEAU(0.5);

    private final double share;

    Setting(double share) {
      this.share = share;
    }

    /** How much of a cue's weight counts here. */
    double share() {
      return share;
    }
  }

  boolean overlaps(CueHit other) {
    return first <= other.last && other.first <= last;
  }

  int length() {
    return last - first + 1;
  }
}
