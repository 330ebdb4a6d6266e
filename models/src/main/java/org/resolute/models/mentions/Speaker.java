package org.resolute.models.mentions;

import org.resolute.corpus.DocumentMetadata;
import org.resolute.models.gazetteer.Bodies;
import org.resolute.models.gazetteer.Body;

/**
 * The body that speaks in a document.
 *
 * @param body {@link Body#NONE} where the document does not say
 */
record Speaker(Body body) {

  /** By the body that the document names, else by its symbol. */
  static Speaker of(DocumentMetadata metadata) {
    Bodies bodies = Bodies.listed();
    return new Speaker(
        bodies
            .find(metadata.body())
            .filter(Body::adopts)
            .or(() -> bodies.ofSymbol(metadata.symbol()))
            .orElse(Body.NONE));
  }
}
