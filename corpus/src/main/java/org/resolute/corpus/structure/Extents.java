package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.resolute.corpus.Span;

/** Shares what a file holds among its documents, by place. */
final class Extents {

  private Extents() {}

  /**
   * For each extent the things that begin in it.
   *
   * @param things in the order of their places
   * @param extents that follow each other without gap
   */
  static <T> List<List<T>> share(List<T> things, Function<T, Span> place, List<Span> extents) {
    List<List<T>> shares = new ArrayList<>();
    int next = 0;
    for (Span extent : extents) {
      List<T> share = new ArrayList<>();
      while (next < things.size() && place.apply(things.get(next)).start() < extent.end()) {
        share.add(things.get(next++));
      }
      shares.add(share);
    }
    return shares;
  }
}
