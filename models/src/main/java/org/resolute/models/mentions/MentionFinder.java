package org.resolute.models.mentions;

import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.gazetteer.Words;

/** Finds candidates of some types; candidates may overlap, {@link Overlaps} decides. */
@FunctionalInterface
interface MentionFinder {

  /** Adds what it finds in {@code words} to {@code found}. */
  void find(Words words, Speaker speaker, List<Mention> found);
}
