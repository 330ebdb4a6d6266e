package org.resolute.models.mentions;

import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * Drops instruments that are only the quoted title of a resolution: in "resolution 79/1, entitled
 * “The Pact for Rivers”" the title names no instrument; a part of a title does.
 */
final class QuotedTitles {

  private final TitleBearers bearers;

  QuotedTitles(TitleBearers bearers) {
    this.bearers = bearers;
  }

  /** The mentions but for those that a resolution's quotation marks enclose whole. */
  List<Mention> without(Words words, List<Mention> mentions) {
    return mentions.stream().filter(mention -> !isTitle(words, mention)).toList();
  }

  private boolean isTitle(Words words, Mention mention) {
    if (mention.type() != MentionType.INSTRUMENT
        || !words.is(words.indexAt(mention.span().end()), "”")) {
      return false;
    }
    int start = words.indexAt(mention.span().start());
    int open = words.is(start - 1, "The") ? start - 2 : start - 1;
    return TitleBearers.isTitle(words, open)
        && bearers.kind(words, open) == TitleBearers.Kind.RESOLUTION;
  }
}
