package org.resolute.models.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolute.models.words.PhraseTrie.Found;

class PhraseTrieTest {

  private static final Words TEXT = Words.of("It calls, once again, upon all to call upon it");

  @Test
  void theLongestPhraseIsFoundWhereSeveralBegin() {
    PhraseTrie<String> trie = PhraseTrie.forwards();
    trie.add("call", "short");
    trie.add("call upon", "long");
    trie.add("call upon them", "longer than the text");
    assertThat(trie.longest(TEXT, 9)).contains(new Found<>("long", 11));
    assertThat(trie.longest(TEXT, 10)).isEmpty();
  }

  @Test
  void whatMayBeSkippedPartsAPhrase() {
    PhraseTrie<String> trie = PhraseTrie.forwards();
    trie.add("calls upon", "call upon");
    assertThat(trie.longest(TEXT, 1)).isEmpty();
    assertThat(trie.longest(TEXT, 1, (words, i) -> i == 2 ? 6 : i))
        .contains(new Found<>("call upon", 7));
  }

  @Test
  void backwardsAPhraseIsFoundFromItsLastWord() {
    PhraseTrie<String> trie = PhraseTrie.backwards();
    trie.add("call upon", "call upon");
    assertThat(trie.begins(TEXT, 10)).isTrue();
    assertThat(trie.longest(TEXT, 10)).contains(new Found<>("call upon", 8));
  }

  @Test
  void aPhraseThatIsThereKeepsItsFirstValue() {
    PhraseTrie<Integer> trie = PhraseTrie.forwards();
    trie.add("all", 1);
    trie.add("all", 2);
    assertThat(trie.longest(TEXT, 7)).contains(new Found<>(1, 8));
  }
}
