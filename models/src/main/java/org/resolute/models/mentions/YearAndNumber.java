package org.resolute.models.mentions;

import java.util.List;
import org.resolute.corpus.Span;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.NamedMention;
import org.resolute.models.gazetteer.Words;

/**
 * The year and number that belong to the name of a labour convention: "Seafarers Convention, 1996
 * (No. 999)" is one INSTRUMENT, and its year no date.
 */
final class YearAndNumber {

  /** Comma, year, bracket, "No", point, number, bracket. */
  private static final int LENGTH = 7;

  private YearAndNumber() {}

  /** The mentions, instruments with the year and number that follow them. */
  static List<Mention> with(Words words, List<Mention> mentions) {
    return mentions.stream().map(mention -> with(words, mention)).toList();
  }

  private static Mention with(Words words, Mention mention) {
    if (mention.type() == MentionType.INSTRUMENT && mention instanceof NamedMention named) {
      int at = words.indexAt(named.span().end());
      if (follow(words, at)) {
        Span span = new Span(named.span().start(), words.end(at + LENGTH - 1));
        return new NamedMention(
            named.type(),
            span.of(words.text()),
            span,
            named.id(),
            named.value(),
            named.recognizer());
      }
    }
    return mention;
  }

  private static boolean follow(Words words, int at) {
    int year = words.number(at + 1);
    return words.is(at, ",")
        && year >= 1900
        && year <= 2199
        && words.is(at + 2, "(")
        && words.is(at + 3, "No")
        && words.is(at + 4, ".")
        && words.number(at + 5) > 0
        && words.is(at + 6, ")");
  }
}
