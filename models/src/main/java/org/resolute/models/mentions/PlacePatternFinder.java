package org.resolute.models.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Gazetteer;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * Finds places that no list has, by what stands beside them: "in Larkhaven, Norway", "held in
 * Larkhaven on", "Larkhaven Province", "Lake Larkhaven".
 */
final class PlacePatternFinder implements MentionFinder {

  private static final WordLists LISTS = new WordLists("place-words.csv");
  private static final Set<String> KINDS_AFTER = LISTS.named("kind_after");
  private static final Set<String> KINDS_BEFORE = LISTS.named("kind_before");
  private static final Set<String> KINDS_OF = LISTS.named("kind_of");
  private static final Set<String> HELD = LISTS.named("held");
  private static final Set<String> IN = LISTS.named("in");
  private static final Set<String> NOT_PLACES = LISTS.named("no_place");

  private final TokenTrie<Name> names = Gazetteer.listed().trie();
  private final NameHeads heads = new NameHeads();

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    for (int at = 1; at < words.size(); at++) {
      int end = words.startsUpper(at) ? end(words, at) : at;
      if (end > at) {
        found.add(RuleRecognizer.unlisted(MentionType.LOC, words, at, end));
        at = end - 1;
      }
    }
  }

  private int end(Words words, int at) {
    int end = nameEnd(words, at);
    if (end == at || end > at + 4 || words.startsUpper(at - 1)) {
      return at;
    }
    boolean named =
        (KINDS_AFTER.contains(words.word(end - 1)) && end > at + 1)
            || (KINDS_BEFORE.contains(words.word(at)) && end > at + 1);
    boolean told =
        (IN.contains(words.word(at - 1))
                && (isBeforeCountry(words, end) || isVenue(words, at, end)))
            || isOfKind(words, at);
    return named || told ? end : at;
  }

  /** The word after the capitalised words that no list has and that are no head of a name. */
  private int nameEnd(Words words, int start) {
    int at = start;
    while (words.startsUpper(at)
        && heads.at(words, at).isEmpty()
        && !NOT_PLACES.contains(words.word(at))
        && CalendarReader.month(words, at) == 0
        && names.longestAt(words, at).isEmpty()) {
      at++;
    }
    return at;
  }

  private boolean isBeforeCountry(Words words, int at) {
    Optional<TokenTrie.Match<Name>> next =
        words.is(at, ",") ? names.longestAt(words, at + 1) : Optional.empty();
    return next.filter(name -> name.value().kind().equals("country")).isPresent();
  }

  /** "held in Larkhaven on", "signed at Larkhaven in". */
  private static boolean isVenue(Words words, int at, int end) {
    boolean after =
        words.is(end, "on") || words.is(end, "from") || words.is(end, "in") || words.is(end, ",");
    return after && HELD.contains(words.word(at - 2));
  }

  private static boolean isOfKind(Words words, int at) {
    return words.is(at - 1, "of")
        && KINDS_OF.contains(words.word(at - 2))
        && !words.is(at - 3, "in")
        && !words.word(at).equals("States");
  }
}
