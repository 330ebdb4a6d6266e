package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.ParsedDocument;

/**
 * Completes the documents of one file by each other: the end of a resolution, whose beginning
 * stands on another page, is of the body that speaks in the resolution after it.
 */
final class Neighbors {

  private Neighbors() {}

  static List<ParsedDocument> complete(List<ParsedDocument> documents) {
    List<ParsedDocument> complete = new ArrayList<>(documents);
    for (int i = documents.size() - 2; i >= 0; i--) {
      DocumentMetadata own = complete.get(i).metadata();
      String next = complete.get(i + 1).metadata().body();
      if (own.body().isEmpty() && own.symbol().isEmpty() && !next.isEmpty()) {
        complete.set(i, complete.get(i).with(own.asTailOf(next)));
      }
    }
    return List.copyOf(complete);
  }
}
