package org.resolute.models;

import java.util.Objects;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;

/**
 * Annotates clauses: verbs, then themes, then mentions, each from the clause alone.
 *
 * <p>Holds finished classifiers, keeps no state between clauses and is safe for use by several
 * threads if they are.
 */
public final class Annotator {

  private final VerbClassifier verbs;
  private final ThemeClassifier themes;
  private final MentionRecognizer mentions;

  public Annotator(VerbClassifier verbs, ThemeClassifier themes, MentionRecognizer mentions) {
    this.verbs = Objects.requireNonNull(verbs);
    this.themes = Objects.requireNonNull(themes);
    this.mentions = Objects.requireNonNull(mentions);
  }

  /** The document, which is in {@code language}, with every clause annotated, in order. */
  public AnnotatedDocument annotate(ParsedDocument document, String language) {
    return new AnnotatedDocument(
        document,
        language,
        document.clauses().stream().map(c -> annotate(c, document.metadata())).toList());
  }

  /** The clause with its acts, themes and mentions. */
  public AnnotatedClause annotate(Clause clause, DocumentMetadata metadata) {
    return new AnnotatedClause(
        clause,
        verbs.classify(clause, metadata),
        themes.classify(clause, metadata),
        mentions.recognize(clause, metadata));
  }
}
