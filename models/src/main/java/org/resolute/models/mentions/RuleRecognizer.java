package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Span;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;
import org.resolute.models.NamedMention;
import org.resolute.models.gazetteer.Words;

/**
 * Finds mentions by gazetteer and grammar: it reads a clause once as words, lets each finder pass
 * over them, resolves overlaps, and takes from the links what the text does not say.
 *
 * <p>Stateless, deterministic, safe for use by several threads.
 */
public final class RuleRecognizer implements MentionRecognizer {

  static final String NAME = "rules";

  private final TitleBearers bearers = new TitleBearers();
  private final QuotedTitles titles = new QuotedTitles(bearers);
  private final LinkedReferences links = new LinkedReferences();
  private final List<MentionFinder> finders =
      List.of(
          new ReferenceFinder(),
          new CodeFinder(),
          new DateFinder(),
          new ProvisionFinder(),
          new ListedNameFinder(),
          new NamePatternFinder(),
          new MandateFinder(),
          new HighLevelFinder(),
          new QuotedNameFinder(),
          new PlacePatternFinder(),
          new PersonFinder(),
          new AcronymFinder(),
          new TitledWorkFinder(bearers));

  @Override
  public List<Mention> recognize(Clause clause, DocumentMetadata metadata) {
    Words words = Words.of(clause.text());
    Speaker speaker = Speaker.of(metadata);
    List<Mention> found = new ArrayList<>();
    for (MentionFinder finder : finders) {
      finder.find(words, speaker, found);
    }
    List<Mention> kept =
        titles.without(
            words, Overlaps.resolve(LongerNames.with(words, YearAndNumber.with(words, found))));
    return links.with(clause, ProvisionOwners.named(clause.text(), kept));
  }

  /** A name that no list has: the words from {@code from} to the one before {@code to}. */
  static NamedMention unlisted(MentionType type, Words words, int from, int to) {
    return unlisted(type, "", words, from, to);
  }

  /** The same, with the id that the name is given. */
  static NamedMention unlisted(MentionType type, String id, Words words, int from, int to) {
    Span span = words.span(from, to);
    return new NamedMention(type, span.of(words.text()), span, id, "", NAME);
  }
}
