package org.resolute.pipeline.annotate;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resolute.corpus.Clause;
import org.resolute.models.AnnotatedClause;
import org.resolute.models.ThemeScore;
import org.resolute.pipeline.output.DocumentOutcome;

/**
 * The counts of a run, or of a part of one. Counts of parts add up to those of the whole.
 *
 * @param documents by status
 * @param sections clauses by section
 * @param verbs acts by verb, inherited ones left out
 * @param themes clauses by theme
 * @param mentions mentions by type
 * @param size how much text there was, and how long annotating it took
 */
public record Tally(
    SortedMap<String, Long> documents,
    SortedMap<String, Long> sections,
    SortedMap<String, Long> verbs,
    SortedMap<String, Long> themes,
    SortedMap<String, Long> mentions,
    Size size)
    implements Serializable {

  /** Nothing counted. */
  public static final Tally NONE =
      new Tally(
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new Size(0, 0, 0, 0));

  /**
   * An amount of text.
   *
   * @param files inputs, however many documents they hold; an archive is one
   * @param tokens words, numbers and punctuation marks of the clauses
   * @param bytes size of the inputs
   * @param annotationNanos time spent on verbs, themes and mentions, summed over the workers
   */
  public record Size(long files, long tokens, long bytes, long annotationNanos)
      implements Serializable {

    Size plus(Size other) {
      return new Size(
          files + other.files,
          tokens + other.tokens,
          bytes + other.bytes,
          annotationNanos + other.annotationNanos);
    }
  }

  public Tally {
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    verbs = Collections.unmodifiableSortedMap(new TreeMap<>(verbs));
    themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }

  /** One input, of which nothing else is counted yet. */
  static Tally ofFile() {
    return NONE.plus(new Size(1, 0, 0, 0));
  }

  /** The counts of one document; its bytes and time are those of its file. */
  static Tally of(DocumentOutcome outcome) {
    var clauses = outcome.document().clauses();
    return new Tally(
        count(Stream.of(outcome.status().label())),
        count(clauses.stream().map(c -> c.clause().section().label())),
        count(
            clauses.stream()
                .flatMap(c -> c.acts().stream())
                .filter(a -> !a.inherited())
                .map(a -> a.verb())),
        count(
            clauses.stream()
                .flatMap(c -> c.themes().stream())
                .filter(ThemeScore::carried)
                .map(ThemeScore::theme)),
        count(clauses.stream().flatMap(c -> c.mentions().stream()).map(m -> m.type().name())),
        new Size(
            0,
            clauses.stream().map(AnnotatedClause::clause).mapToLong(Clause::tokens).sum(),
            0,
            0));
  }

  /** These counts, and so much more text or time. */
  Tally plus(Size more) {
    return new Tally(documents, sections, verbs, themes, mentions, size.plus(more));
  }

  /** The counts of both. */
  public Tally plus(Tally other) {
    return new Tally(
        sum(documents, other.documents),
        sum(sections, other.sections),
        sum(verbs, other.verbs),
        sum(themes, other.themes),
        sum(mentions, other.mentions),
        size.plus(other.size));
  }

  /** Documents with this status. */
  public long documents(DocumentOutcome.Status status) {
    return documents.getOrDefault(status.label(), 0L);
  }

  public long clauses() {
    return sections.values().stream().mapToLong(Long::longValue).sum();
  }

  public long mentionCount() {
    return mentions.values().stream().mapToLong(Long::longValue).sum();
  }

  private static SortedMap<String, Long> count(Stream<String> values) {
    SortedMap<String, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    return counts;
  }

  private static SortedMap<String, Long> sum(SortedMap<String, Long> a, SortedMap<String, Long> b) {
    SortedMap<String, Long> sum = new TreeMap<>(a);
    b.forEach((key, value) -> sum.merge(key, value, Long::sum));
    return sum;
  }
}
