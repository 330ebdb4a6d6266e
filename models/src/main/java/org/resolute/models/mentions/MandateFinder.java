package org.resolute.models.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.Bodies;
import org.resolute.models.gazetteer.Body;
import org.resolute.models.gazetteer.Gazetteer;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * Finds the holders of mandates by what their mandates are about, which is printed in lower case.
 *
 * <p>"the Special Rapporteur of the Human Rights Council on the right to food presented" has the
 * ORG {@code Special Rapporteur of the Human Rights Council on the right to food}.
 */
final class MandateFinder implements MentionFinder {

  private static final Set<String> ENDS = new WordLists("mandate-words.csv").named("end");
  private static final int LONGEST = 30;

  private final TokenTrie<Body> subjects = subjects();
  private final TokenTrie<Name> names = Gazetteer.listed().trie();

  @Override
  public void find(Words words, Speaker speaker, List<Mention> found) {
    for (int at = 0; at + 3 < words.size(); at++) {
      int on = words.startsUpper(at) ? titleEnd(words, at) : at;
      if (on > at && words.is(on, "on")) {
        Optional<TokenTrie.Match<Body>> subject = subjects.longestAt(words, on + 1);
        int end = subject.map(TokenTrie.Match::end).orElseGet(() -> subjectEnd(words, on + 1));
        String id = subject.map(match -> match.value().id()).orElse("");
        if (end > on + 1) {
          found.add(RuleRecognizer.unlisted(MentionType.ORG, id, words, at, end));
          at = end - 1;
        }
      }
    }
  }

  /**
   * The word after "Special Rapporteur of the Human Rights Council"; {@code at} if none is there.
   */
  private int titleEnd(Words words, int at) {
    boolean special = words.is(at, "Special") && words.is(at + 1, "Rapporteur");
    boolean independent = words.is(at, "Independent") && words.is(at + 1, "Expert");
    if (!special && !independent) {
      return at;
    }
    int end = at + 2;
    if (words.is(end, "of") && words.is(end + 1, "the")) {
      boolean shortForm = words.is(end + 2, "Council") || words.is(end + 2, "Commission");
      return names
          .longestAt(words, end + 2)
          .map(TokenTrie.Match::end)
          .orElse(shortForm ? end + 3 : end);
    }
    return end;
  }

  /** The word after "the situation of human rights in Mali", of a mandate that is not listed. */
  private int subjectEnd(Words words, int start) {
    int at = start;
    while (at < words.size() && at < start + LONGEST) {
      String word = words.word(at);
      if (word.equals("in")) {
        return names.longestAt(words, afterArticle(words, at)).map(TokenTrie.Match::end).orElse(at);
      }
      boolean right = word.equals("to") && words.word(at - 1).startsWith("right");
      if (!Character.isLetter(word.charAt(0)) || (ENDS.contains(word) && !right)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int afterArticle(Words words, int in) {
    return words.is(in + 1, "the") ? in + 2 : in + 1;
  }

  private static TokenTrie<Body> subjects() {
    Map<String, Body> subjects = new HashMap<>();
    for (Body body : Bodies.listed().all()) {
      for (String name : body.names()) {
        int on = name.indexOf(" on ");
        if (on > 0
            && (name.startsWith("Special Rapporteur on")
                || name.startsWith("Independent Expert on"))) {
          subjects.putIfAbsent(name.substring(on + 4), body);
        }
      }
    }
    return TokenTrie.of(subjects);
  }
}
