package org.resolute.models.mentions;

import java.util.List;

/** Marks mentions in the text of a clause. Safe for use by several threads. */
@FunctionalInterface
public interface Tagger {

  /** The mentions, in the order of the text, without overlap. */
  List<LabelledText.Mark> tag(String text);
}
