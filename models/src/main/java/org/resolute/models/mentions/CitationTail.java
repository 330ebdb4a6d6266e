package org.resolute.models.mentions;

import java.util.Optional;
import org.resolute.models.gazetteer.Body;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * What follows a resolution's number: "of 23 July 2013", "of the Commission on Human Rights".
 *
 * @param body {@link Body#NONE} where none is named
 * @param year of the date; 0 where there is none
 */
record CitationTail(Body body, int year) {

  static CitationTail read(Words words, int at, TokenTrie<Body> adopting) {
    int next = at;
    int year = 0;
    int dateStart = words.is(at, "of") ? at + 1 : words.is(at, ",") ? at + 2 : at;
    if (words.is(at, "adopted") && words.is(at + 1, "on")) {
      dateStart = at + 2;
    }
    if (CalendarReader.mayBegin(words, dateStart)) {
      Optional<CalendarPart> date = CalendarReader.read(words, dateStart);
      if (date.isPresent() && date.get().hasYear()) {
        year = date.get().year();
        next = date.get().end();
      }
    }
    return new CitationTail(body(words, next, adopting), year);
  }

  private static Body body(Words words, int at, TokenTrie<Body> adopting) {
    int next = words.is(at, ",") ? at + 1 : at;
    next = words.is(next, "adopted") ? next + 1 : next;
    if (!words.is(next, "of") && !words.is(next, "by")) {
      return Body.NONE;
    }
    next = words.is(next + 1, "the") ? next + 2 : next + 1;
    return adopting.longestAt(words, next).map(TokenTrie.Match::value).orElse(Body.NONE);
  }
}
