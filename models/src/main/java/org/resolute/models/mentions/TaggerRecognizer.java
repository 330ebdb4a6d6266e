package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.Span;
import org.resolute.models.DateMention;
import org.resolute.models.Mention;
import org.resolute.models.MentionRecognizer;
import org.resolute.models.MentionType;
import org.resolute.models.NamedMention;
import org.resolute.models.ReferenceMention;
import org.resolute.models.gazetteer.Words;

/**
 * Finds mentions by a trained tagger. Spans and types are the tagger's; ids, symbols and ISO values
 * are those that the rules give to the same span, empty where they know none.
 */
public final class TaggerRecognizer implements MentionRecognizer {

  private final String name;
  private final Tagger tagger;
  private final List<MentionFinder> valued =
      List.of(new ReferenceFinder(), new DateFinder(), new ListedNameFinder());

  public TaggerRecognizer(String name, Tagger tagger) {
    this.name = Objects.requireNonNull(name);
    this.tagger = Objects.requireNonNull(tagger);
  }

  @Override
  public List<Mention> recognize(Clause clause, DocumentMetadata metadata) {
    Words words = Words.of(clause.text());
    List<Mention> known = new ArrayList<>();
    valued.forEach(finder -> finder.find(words, Speaker.of(metadata), known));
    Map<Span, Mention> bySpan = new HashMap<>();
    known.forEach(mention -> bySpan.putIfAbsent(mention.span(), mention));
    return tagger.tag(clause.text()).stream()
        .map(mark -> mention(clause.text(), mark, bySpan))
        .toList();
  }

  private Mention mention(String clause, LabelledText.Mark tagged, Map<Span, Mention> known) {
    Span span = tagged.span();
    String text = span.of(clause);
    Mention same = known.get(span);
    boolean agrees = same != null && same.type() == tagged.type();
    String value = agrees ? same.value() : "";
    if (tagged.type() == MentionType.DATE) {
      return new DateMention(text, span, value, name);
    }
    if (tagged.type() == MentionType.REFERENCE) {
      return new ReferenceMention(text, span, value, name);
    }
    String id = agrees && same instanceof NamedMention named ? named.id() : "";
    return new NamedMention(tagged.type(), text, span, id, value, name);
  }
}
