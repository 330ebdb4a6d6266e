package org.resolute.models.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolute.models.Mention;
import org.resolute.models.MentionType;

/**
 * Decides between candidates that overlap, here and nowhere else.
 *
 * <p>The order: the longest candidate first, since the guidelines ask for the longest span that is
 * the name itself; of two equally long ones the type that stands first in {@link #ORDER}; of two of
 * one type the one that was found first. A candidate stays if it overlaps none that stayed before.
 */
public final class Overlaps {

  private static final List<MentionType> ORDER =
      List.of(
          MentionType.REFERENCE,
          MentionType.DATE,
          MentionType.PROVISION,
          MentionType.ORG,
          MentionType.INSTRUMENT,
          MentionType.EVENT,
          MentionType.LOC,
          MentionType.PERSON);

  private static final Comparator<Mention> BY_RANK =
      Comparator.comparingInt((Mention m) -> -m.span().length())
          .thenComparingInt(m -> ORDER.indexOf(m.type()));

  private Overlaps() {}

  /** What stays of {@code candidates}, in the order of the text. */
  public static List<Mention> resolve(List<Mention> candidates) {
    List<Mention> ranked = new ArrayList<>(candidates);
    ranked.sort(BY_RANK);
    List<Mention> kept = new ArrayList<>();
    for (Mention candidate : ranked) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(candidate.span()))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    return List.copyOf(kept);
  }
}
