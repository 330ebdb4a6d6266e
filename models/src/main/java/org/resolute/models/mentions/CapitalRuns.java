package org.resolute.models.mentions;

import java.util.Optional;
import java.util.Set;
import org.resolute.models.gazetteer.Gazetteer;
import org.resolute.models.gazetteer.Name;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/** Runs of capitalised words: "Joint Border Verification and Monitoring Mechanism". */
final class CapitalRuns {

  /** Words that open a sentence and are no part of a name, save those that their ending tells. */
  private static final Set<String> SENTENCE_WORDS =
      new WordLists("sentence-words.csv").named("opening");

  private final TokenTrie<Name> names = Gazetteer.listed().trie();
  private final NameHeads heads;

  CapitalRuns(NameHeads heads) {
    this.heads = heads;
  }

  /** Where a run that begins at {@code at} begins, without the verb or article of a sentence. */
  int start(Words words, int at) {
    String word = words.word(at);
    if (word.equals("The") || word.equals("A") || word.equals("See")) {
      return at + 1;
    }
    boolean opens = at == 0 || isOpening(words.word(at - 1));
    if (!opens || heads.isHead(word) || names.longestAt(words, at).isPresent()) {
      return at;
    }
    boolean sentenceWord =
        SENTENCE_WORDS.contains(word)
            || word.endsWith("ing")
            || word.endsWith("s")
            || word.endsWith("ed");
    return sentenceWord ? at + 1 : at;
  }

  /** The word after the run; {@code start} where no capitalised word stands there. */
  int end(Words words, int start) {
    int at = start;
    while (at < words.size()) {
      if (at == start ? words.startsUpper(at) && isMember(words, at) : isMember(words, at)) {
        at = listedEnd(words, at);
      } else if (at > start && joinsName(words, start, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the run is a listed name, word for word. */
  boolean isListed(Words words, int start, int end) {
    return names.longestAt(words, start).filter(name -> name.end() == end).isPresent();
  }

  /** The listed name that begins here; none where nothing is listed. */
  Optional<TokenTrie.Match<Name>> listed(Words words, int at) {
    return names.longestAt(words, at);
  }

  private int listedEnd(Words words, int at) {
    return names.longestAt(words, at).map(TokenTrie.Match::end).orElse(at + 1);
  }

  private boolean isMember(Words words, int at) {
    if (words.is(at, "'")) {
      return words.touchesPrevious(at)
          && words.startsUpper(at + 1)
          && words.word(at - 1).endsWith("s");
    }
    return words.startsUpper(at)
        && (CalendarReader.month(words, at) == 0 || listed(words, at).isPresent())
        && !(words.is(at + 1, "/") && words.touchesPrevious(at + 1) && words.startsDigit(at + 2));
  }

  /** The "and" of "Verification and Monitoring Mechanism", not that of "the Fund and Somalia". */
  private boolean joinsName(Words words, int start, int and) {
    if (!words.is(and, "and") || !words.startsUpper(and + 1)) {
      return false;
    }
    if (heads.isHead(words.word(and - 1))) {
      return joinsDocuments(words, and);
    }
    if (endsListedName(words, start, and) || listed(words, and + 1).isPresent()) {
      return false;
    }
    int end = and + 1;
    while (isMember(words, end)) {
      end++;
    }
    return heads.at(words, end - 1).isPresent()
        || (end - and > 2 && heads.at(words, end - 2).isPresent());
  }

  /** "Declaration and Programme of Action", "Declaration and Platform for Action". */
  private boolean joinsDocuments(Words words, int and) {
    String before = words.word(and - 1);
    return (before.equals("Declaration") || before.equals("Strategy"))
        && heads.at(words, and + 1).filter(head -> head.end() > and + 2).isPresent();
  }

  private boolean endsListedName(Words words, int start, int end) {
    for (int i = start; i < end; i++) {
      Optional<TokenTrie.Match<Name>> name = names.longestAt(words, i);
      if (name.isPresent() && name.get().end() == end) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(String word) {
    return switch (word) {
      case ".", "“", "\"", ":", ";", "”", ")" -> true;
      default -> false;
    };
  }
}
