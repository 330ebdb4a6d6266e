package org.resolute.corpus.text;

import java.util.List;
import org.resolute.corpus.Markup;

/**
 * The characters of a file.
 *
 * @param text without a byte-order mark; every offset of the project counts in it
 * @param notes what an archivist should know: {@code read as Windows-1252}
 * @param markup the links and emphases that its form keeps apart from the text
 */
public record DecodedText(String text, List<String> notes, Markup markup) {

  public DecodedText {
    notes = List.copyOf(notes);
  }

  /** A text whose mark-up, if it has any, stands in it. */
  public DecodedText(String text, List<String> notes) {
    this(text, notes, Markup.NONE);
  }
}
