package org.resolute.models.mentions;

import java.util.List;

/** Marks mentions among the words of a clause. Safe for use by several threads. */
@FunctionalInterface
public interface Tagger {

  /** The mentions, in the order of the words, without overlap. */
  List<WordSpan> tag(List<String> words);
}
