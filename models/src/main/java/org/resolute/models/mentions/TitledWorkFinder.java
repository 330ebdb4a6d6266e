package org.resolute.models.mentions;

import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * Finds reports, studies and other works by their quoted titles.
 *
 * <p>"the reports entitled “The Price of Salt” and “The Price of Ice”" has two INSTRUMENTs, each
 * with its article; "the item entitled “Ferries”" has none.
 */
final class TitledWorkFinder implements MentionFinder {

  private final TitleBearers bearers;

  TitledWorkFinder(TitleBearers bearers) {
    this.bearers = bearers;
  }

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    if (words.text().indexOf('“') < 0) {
      return;
    }
    for (int at = 1; at < words.size(); at++) {
      if (TitleBearers.isTitle(words, at) && bearers.kind(words, at) == TitleBearers.Kind.WORK) {
        at = titles(words, at, found);
      }
    }
  }

  /** Adds the title that opens here and those that a list adds to it; returns where they end. */
  private static int titles(Words words, int first, List<Mention> found) {
    int open = first;
    while (true) {
      int close = close(words, open);
      if (close < 0) {
        return open;
      }
      add(words, open + 1, close, found);
      int next = words.is(close + 1, ",") ? close + 2 : close + 1;
      next = words.is(next, "and") ? next + 1 : next;
      if (next == close + 1 || !words.is(next, "“")) {
        return close;
      }
      open = next;
    }
  }

  /** The closing mark; below 0 where there is none. */
  private static int close(Words words, int open) {
    for (int at = open + 1; at < words.size() && !words.is(at, "“"); at++) {
      if (words.is(at, "”")) {
        return at;
      }
    }
    return -1;
  }

  private static void add(Words words, int start, int close, List<Mention> found) {
    int end = close;
    while (end > start && (words.is(end - 1, ",") || words.is(end - 1, "."))) {
      end--;
    }
    if (end > start) {
      found.add(RuleRecognizer.unlisted(MentionType.INSTRUMENT, words, start, end));
    }
  }
}
