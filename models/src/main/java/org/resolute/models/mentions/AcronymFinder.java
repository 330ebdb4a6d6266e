package org.resolute.models.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Gazetteer;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;
import org.resolute.models.verbs.EnglishVerbs;

/**
 * Finds acronyms that no list has: {@code JBRC} in "the Joint River Commission (JBRC)".
 *
 * <p>Capitals of four letters or more name a body in these texts, save the common ones that {@code
 * acronyms-no-names.csv} lists (HIV, SIDS); shorter ones only where brackets follow a name.
 */
final class AcronymFinder implements MentionFinder {

  private final TokenTrie<Name> names = Gazetteer.listed().trie();
  private final Set<String> commonWords;

  AcronymFinder() {
    commonWords =
        Set.copyOf(
            Vocabulary.rows(AcronymFinder.class, "acronyms-no-names.csv").stream()
                .map(row -> row.get("acronym"))
                .toList());
  }

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    for (int at = 0; at < words.size(); at++) {
      if (words.startsUpper(at) && isAcronym(words, at)) {
        found.add(RuleRecognizer.unlisted(MentionType.ORG, words, at, at + 1));
      }
    }
  }

  private boolean isAcronym(Words words, int at) {
    String word = words.word(at);
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'a' && c <= 'z') || Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    boolean code =
        words.is(at + 1, "/")
            || words.is(at - 1, "/")
            || (words.is(at + 1, ".") && words.startsDigit(at + 2));
    return letters >= 4
        && !code
        && !Codes.isRoman(word)
        && !commonWords.contains(word)
        && !neighboursCapitals(words, at)
        && !EnglishVerbs.isForm(word.toLowerCase(Locale.ROOT))
        && names.longestAt(words, at).isEmpty();
  }

  /** Capitals beside capitals are a heading or an entry of a list, no acronym. */
  private static boolean neighboursCapitals(Words words, int at) {
    return isCapitals(words.word(at - 1)) || isCapitals(words.word(at + 1));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }
}
