package org.resolute.models.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names by their words, so that one pass over a text finds every listed name, however many are
 * listed: at "World Health Organization and" the names "World Health Organization" and, were it
 * listed, "World" are met on the same walk, and the longest wins.
 *
 * @param <V> what a name stands for
 */
public final class TokenTrie<V> {

  private final Node<V> root = new Node<>();

  private TokenTrie() {}

  /** A trie of these names. Names that are cut into the same words must have the same value. */
  public static <V> TokenTrie<V> of(Map<String, V> values) {
    TokenTrie<V> trie = new TokenTrie<>();
    values.forEach(trie::add);
    return trie;
  }

  /** The longest listed name that begins at word {@code index}. */
  public Optional<Match<V>> longestAt(Words words, int index) {
    Node<V> node = root.children.get(words.word(index));
    Match<V> best = null;
    int at = index;
    while (node != null) {
      at++;
      if (node.value != null) {
        best = new Match<>(node.value, index, at);
      }
      node = at < words.size() ? node.children.get(words.word(at)) : null;
    }
    return Optional.ofNullable(best);
  }

  private void add(String name, V value) {
    Words words = Words.of(name);
    Node<V> node = root;
    for (int i = 0; i < words.size(); i++) {
      node = node.children.computeIfAbsent(words.word(i), key -> new Node<>());
    }
    if (node == root) {
      throw new IllegalArgumentException("a name without words: \"" + name + "\"");
    }
    if (node.value != null && !node.value.equals(value)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" names both " + node.value + " and " + value);
    }
    node.value = value;
  }

  /** A name met in a text: words {@code [start, end)}. */
  public record Match<V>(V value, int start, int end) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> children = new HashMap<>(4);
    private V value;
  }
}
