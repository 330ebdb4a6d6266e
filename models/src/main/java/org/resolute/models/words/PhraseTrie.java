package org.resolute.models.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more words, found at a place in a text by walking word by word: the cost is
 * that of one look-up where no phrase begins.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param to the word after its last; read backwards, the word before its first
   */
  public record Found<T>(T value, int to) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    Optional<T> value = Optional.empty();
  }

  private final Node<T> root = new Node<>();
  private final boolean backwards;

  private PhraseTrie(boolean backwards) {
    this.backwards = backwards;
  }

  /** Phrases that are looked for from their first word on. */
  public static <T> PhraseTrie<T> forwards() {
    return new PhraseTrie<>(false);
  }

  /** Phrases that are looked for from their last word back. */
  public static <T> PhraseTrie<T> backwards() {
    return new PhraseTrie<>(true);
  }

  /** Adds a phrase; a phrase that is there already keeps its first value. */
  public void add(String phrase, T value) {
    Words words = Words.of(phrase);
    Node<T> node = root;
    for (int k = 0; k < words.size(); k++) {
      int i = backwards ? words.size() - 1 - k : k;
      node = node.next.computeIfAbsent(words.form(i), w -> new Node<>());
    }
    if (node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  /** Whether a phrase begins (read backwards: ends) with the word at {@code i}. */
  public boolean begins(Words words, int i) {
    return root.next.containsKey(words.form(i));
  }

  /** The longest phrase that begins (read backwards: ends) with the word at {@code i}. */
  public Optional<Found<T>> longest(Words words, int i) {
    return longest(words, i, Skip.NOTHING);
  }

  /** The longest phrase at {@code i}, whose words {@code skip} may part. */
  public Optional<Found<T>> longest(Words words, int i, Skip skip) {
    Node<T> node = root.next.get(words.form(i));
    if (node == null) {
      return Optional.empty();
    }
    int at = backwards ? i - 1 : i + 1;
    Optional<Found<T>> best = found(node, at);
    while (!node.next.isEmpty()) {
      Node<T> next = node.next.get(words.form(at));
      if (next == null) {
        int beyond = skip.from(words, at);
        next = beyond == at ? null : node.next.get(words.form(beyond));
        at = beyond;
      }
      if (next == null) {
        return best;
      }
      node = next;
      at = backwards ? at - 1 : at + 1;
      if (node.value.isPresent()) {
        best = found(node, at);
      }
    }
    return best;
  }

  private static <T> Optional<Found<T>> found(Node<T> node, int to) {
    return node.value.isPresent()
        ? Optional.of(new Found<>(node.value.get(), to))
        : Optional.empty();
  }

  /** What may stand between the words of a phrase. */
  @FunctionalInterface
  public interface Skip {
    Skip NOTHING = (words, i) -> i;

    /** The place after what may be skipped at {@code i}; {@code i} where nothing may. */
    int from(Words words, int i);
  }
}
