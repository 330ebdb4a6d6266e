package org.resolute.models.mentions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.gazetteer.Words;

/**
 * What it is that bears a quoted title: in "the study by the Office, entitled “Salt and Bread”" a
 * study. From {@code titled.csv}; of several nouns the one that stands next to the title decides.
 */
final class TitleBearers {

  /** What may bear a title. */
  enum Kind {
    /** A report, a declaration, a guide: its title is a name. */
    WORK,
    /** A resolution or decision: its title is none. */
    RESOLUTION,
    /** An item of an agenda, a meeting, a part of a document; or nothing that is known. */
    OTHER
  }

  /** How many words may stand between the noun and the title. */
  private static final int REACH = 40;

  private final Map<String, Kind> kinds = new HashMap<>();

  TitleBearers() {
    Vocabulary.rows(TitleBearers.class, "titled.csv")
        .forEach(
            row ->
                kinds.put(row.get("noun"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
  }

  /** Whether the quotation that opens at this word is a title: {@code entitled the “}. */
  static boolean isTitle(Words words, int open) {
    int before = words.is(open - 1, "the") ? open - 2 : open - 1;
    return words.is(open, "“") && words.is(before, "entitled");
  }

  /** What bears the title that opens at word {@code open}. */
  Kind kind(Words words, int open) {
    int last = Math.max(0, open - REACH);
    for (int at = open - 1; at >= last && !isEnd(words.word(at)); at--) {
      Kind phrase = kinds.get(words.word(at - 1) + " " + words.word(at));
      Kind kind = phrase != null ? phrase : kinds.get(words.word(at));
      if (kind != null) {
        return kind;
      }
    }
    return Kind.OTHER;
  }

  /** What stands before another title, sentence or act bears another. */
  private static boolean isEnd(String word) {
    return word.equals("”") || word.equals(";") || word.equals(".");
  }
}
