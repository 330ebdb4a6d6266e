package org.resolute.models.mentions;

import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Words;

/**
 * Finds instruments whose names begin with quoted words: {@code “Row, Rest and Repair” Framework}.
 */
final class QuotedNameFinder implements MentionFinder {

  private static final int LONGEST = 12;

  private final NameHeads heads = new NameHeads();

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    if (words.text().indexOf('”') < 0) {
      return;
    }
    int open = -1;
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "“")) {
        open = at;
      } else if (words.is(at, "”") && open >= 0) {
        add(words, open, at, found);
        open = -1;
      }
    }
  }

  private void add(Words words, int open, int close, List<Mention> found) {
    boolean named = words.startsUpper(open + 1) && close - open < LONGEST;
    if (named && !words.is(close - 1, ",")) {
      heads
          .at(words, close + 1)
          .filter(head -> head.value() == MentionType.INSTRUMENT)
          .ifPresent(
              head ->
                  found.add(
                      RuleRecognizer.unlisted(MentionType.INSTRUMENT, words, open, head.end())));
    }
  }
}
