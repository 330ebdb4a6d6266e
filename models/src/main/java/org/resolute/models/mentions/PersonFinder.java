package org.resolute.models.mentions;

import java.util.List;
import java.util.Set;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Gazetteer;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * Finds named persons by the form of address or the office before the name.
 *
 * <p>"the briefing by Ms. Ada Lindqvist" has the PERSON {@code Ada Lindqvist}, "President Kamau"
 * the PERSON {@code Kamau}.
 */
final class PersonFinder implements MentionFinder {

  private static final WordLists LISTS = new WordLists("person-words.csv");
  private static final Set<String> ADDRESSES = LISTS.named("address");
  private static final Set<String> OFFICES = LISTS.named("office");
  private static final Set<String> PARTICLES = LISTS.named("particle");

  private final TokenTrie<Name> names = Gazetteer.listed().trie();
  private final NameHeads heads = new NameHeads();

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    for (int at = 0; at + 1 < words.size(); at++) {
      if (!words.startsUpper(at)) {
        continue;
      }
      int start = nameStart(words, at);
      int end = start > at ? nameEnd(words, start) : start;
      if (end > start && end > at + 1) {
        found.add(RuleRecognizer.unlisted(MentionType.PERSON, words, start, end));
        at = end - 1;
      }
    }
  }

  /** The first word of the name after an address or office; {@code at} where none is there. */
  private static int nameStart(Words words, int at) {
    String word = words.word(at);
    if (ADDRESSES.contains(word)) {
      boolean point = words.is(at + 1, ".") && words.touchesPrevious(at + 1);
      boolean initial = word.equals("M") && !point;
      return initial ? at : point ? at + 2 : at + 1;
    }
    if (OFFICES.contains(word)) {
      return words.is(at + 1, ",")
              && words.startsUpper(at + 2)
              && ADDRESSES.contains(words.word(at + 2))
          ? at
          : at + 1;
    }
    return at;
  }

  private int nameEnd(Words words, int start) {
    int at = start;
    while (at < words.size() && at < start + 6 && isNamePart(words, at, start)) {
      at++;
      boolean initial =
          words.is(at, ".") && words.touchesPrevious(at) && words.word(at - 1).length() == 1;
      at = initial ? at + 1 : at;
    }
    while (at > start && PARTICLES.contains(words.word(at - 1)) && words.startsLower(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isNamePart(Words words, int at, int start) {
    if (words.startsLower(at)) {
      return at > start && PARTICLES.contains(words.word(at)) && words.startsUpper(at + 1);
    }
    return words.startsUpper(at)
        && !ADDRESSES.contains(words.word(at))
        && !OFFICES.contains(words.word(at))
        && heads.at(words, at).isEmpty()
        && names.longestAt(words, at).isEmpty()
        && !isCapitals(words.word(at));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
  }
}
