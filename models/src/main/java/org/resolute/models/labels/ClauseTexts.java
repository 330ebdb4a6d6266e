package org.resolute.models.labels;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Sha256;
import org.resolute.corpus.text.Characters;

/**
 * Clauses by their fingerprints, for labels that are kept without the texts that they speak of.
 *
 * <p>The id of such a label is {@code A/RES/91/12#0f3a9c02d1b4}: a document, which need only be the
 * same for all clauses of one, and the fingerprint. So labels of texts that belong to others can be
 * passed on, and speak of exactly the words that were read.
 *
 * @param byFingerprint what {@link #fingerprint} gives, to the clause
 */
public record ClauseTexts(Map<String, Clause> byFingerprint) {

  /** No clauses: every label brings its text along. */
  public static final ClauseTexts NONE = new ClauseTexts(Map.of());

  /** Enough that in a hundred thousand clauses two share one by chance once in 56,000 archives. */
  private static final int DIGITS = 12;

  public ClauseTexts {
    byFingerprint = Map.copyOf(byFingerprint);
  }

  /** Of clauses that read alike the first is kept. */
  public static ClauseTexts of(Collection<Clause> clauses) {
    Map<String, Clause> byFingerprint = new HashMap<>();
    clauses.forEach(clause -> byFingerprint.putIfAbsent(fingerprint(clause), clause));
    return new ClauseTexts(byFingerprint);
  }

  /**
   * The first twelve hexadecimal digits of the SHA-256 of the letters and digits of the chapeau
   * directly above the clause and of its text, in lower case and UTF-8. So a quotation mark of
   * another shape, or a hyphen that a better reader heals, does not make another clause of it.
   */
  public static String fingerprint(Clause clause) {
    StringBuilder read = new StringBuilder();
    (clause.chapeau() + clause.text())
        .chars()
        .filter(c -> Characters.isLetterOrDigit((char) c))
        .forEach(c -> read.append(Character.toLowerCase((char) c)));
    return Sha256.of(read.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  boolean isEmpty() {
    return byFingerprint.isEmpty();
  }

  /** The row with the text that belongs to it, where it has none of its own. */
  LabelledRow complete(LabelledRow row) {
    if (isEmpty() || !row.text().isBlank()) {
      return row;
    }
    String fingerprint = row.id().substring(row.id().lastIndexOf('#') + 1);
    Clause clause = byFingerprint.get(fingerprint);
    if (clause == null) {
      throw new IllegalArgumentException(
          ("%s: no clause of the documents given has the fingerprint %s; name its document, too, or"
                  + " label the clause anew")
              .formatted(row.place(), fingerprint));
    }
    return new LabelledRow(
        row.place(),
        row.id(),
        clause.section().label(),
        clause.chapeau(),
        clause.text(),
        row.labels());
  }
}
