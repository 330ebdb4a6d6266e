package org.resolute.models.mentions;

import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;

/**
 * Drops instruments that are only the quoted title of a resolution: in "resolution 79/1, entitled
 * “The Pact for Rivers”" the title names no instrument; a part of a title does.
 */
final class QuotedTitles {

  private static final int REACH = 60;

  private QuotedTitles() {}

  /** The mentions but for those that a resolution's quotation marks enclose whole. */
  static List<Mention> without(String text, List<Mention> mentions) {
    return mentions.stream().filter(mention -> !isTitle(text, mention)).toList();
  }

  private static boolean isTitle(String text, Mention mention) {
    if (mention.type() != MentionType.INSTRUMENT || !closes(text, mention.span().end())) {
      return false;
    }
    int open = mention.span().start();
    open = text.startsWith("The ", open - 4) ? open - 4 : open;
    if (open == 0 || text.charAt(open - 1) != '“') {
      return false;
    }
    String before = text.substring(Math.max(0, open - REACH), open);
    int resolution = Math.max(before.lastIndexOf("resolution"), before.lastIndexOf("decision"));
    return resolution >= 0
        && before.indexOf("entitled", resolution) >= 0
        && before.indexOf("report", resolution) < 0;
  }

  private static boolean closes(String text, int end) {
    return end < text.length() && text.charAt(end) == '”';
  }
}
