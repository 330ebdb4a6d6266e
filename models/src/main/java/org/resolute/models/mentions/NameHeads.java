package org.resolute.models.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolute.corpus.Vocabulary;
import org.resolute.models.MentionType;
import org.resolute.models.gazetteer.TokenTrie;
import org.resolute.models.gazetteer.Words;

/**
 * The nouns that unlisted names are built on: an Office, Committee or Fund is a body, a Convention
 * or Plan of Action an instrument, a Summit an event. From {@code heads.csv}; what makes no name by
 * itself is in {@code generic-words.csv} ("Working", "Ad Hoc") and {@code short-forms.csv} ("Panel
 * of Experts").
 */
final class NameHeads {

  private final Map<String, MentionType> single = new HashMap<>();
  private final TokenTrie<MentionType> phrases;
  private final Set<String> genericWords = new HashSet<>();
  private final Set<String> bodysOwn = new HashSet<>();
  private final Set<String> shortForms = new HashSet<>();

  NameHeads() {
    Map<String, MentionType> several = new HashMap<>();
    Vocabulary.rows(NameHeads.class, "heads.csv")
        .forEach(
            row -> {
              String head = row.get("head");
              MentionType type = MentionType.valueOf(row.get("type"));
              (head.contains(" ") ? several : single).put(head, type);
            });
    phrases = TokenTrie.of(several);
    Vocabulary.rows(NameHeads.class, "generic-words.csv")
        .forEach(
            row -> {
              genericWords.add(row.get("word"));
              if (row.get("kept_for").equals("ORG")) {
                bodysOwn.add(row.get("word"));
              }
            });
    Vocabulary.rows(NameHeads.class, "short-forms.csv")
        .forEach(row -> shortForms.add(row.get("name")));
  }

  /** The head at word {@code at}, of one word or several; its end is the word after it. */
  Optional<TokenTrie.Match<MentionType>> at(Words words, int at) {
    Optional<TokenTrie.Match<MentionType>> phrase = phrases.longestAt(words, at);
    if (phrase.isPresent()) {
      return phrase;
    }
    MentionType type = single.get(words.word(at));
    return type == null ? Optional.empty() : Optional.of(new TokenTrie.Match<>(type, at, at + 1));
  }

  boolean isHead(String word) {
    return single.containsKey(word);
  }

  /**
   * Whether the words before the head say nothing of whose it is: "Ad Hoc", "Working". Some name a
   * body by themselves and are generic before other heads: "Executive Board", "Executive Report".
   */
  boolean isGeneric(Words words, int start, TokenTrie.Match<MentionType> head) {
    for (int i = start; i < head.start(); i++) {
      String word = words.word(i);
      boolean own = head.value() == MentionType.ORG && bodysOwn.contains(word);
      if (words.startsUpper(i) && (own || !genericWords.contains(word))) {
        return false;
      }
    }
    return true;
  }

  boolean isShortForm(Words words, int start, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = start; i < end; i++) {
      name.append(i == start ? "" : " ").append(words.word(i));
    }
    return shortForms.contains(name.toString());
  }
}
