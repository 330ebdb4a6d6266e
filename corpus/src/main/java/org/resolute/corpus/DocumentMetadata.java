package org.resolute.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * What a document says of itself. Every component is the empty string, or the empty list, where the
 * document is silent.
 *
 * @param symbol {@code A/RES/79/154}
 * @param title without the number that stands before it
 * @param body the speaking body: {@code General Assembly}
 * @param date the document's own date, ISO 8601
 * @param session {@code Seventy-ninth session}
 * @param agendaItem {@code 72 (b)}
 * @param sponsors who tabled a draft
 */
public record DocumentMetadata(
    String symbol,
    String title,
    String body,
    String date,
    String session,
    String agendaItem,
    List<String> sponsors)
    implements Serializable {

  /** A document that says nothing of itself: a clause table. */
  public static final DocumentMetadata NONE =
      new DocumentMetadata("", "", "", "", "", "", List.of());

  public DocumentMetadata {
    sponsors = List.copyOf(sponsors);
  }

  /** That of the end of an act of this body: what stands above it on its page is no title of it. */
  public DocumentMetadata asTailOf(String speaker) {
    return new DocumentMetadata(symbol, "", speaker, date, session, agendaItem, sponsors);
  }
}
