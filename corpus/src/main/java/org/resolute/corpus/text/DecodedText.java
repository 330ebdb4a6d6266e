package org.resolute.corpus.text;

import java.util.List;

/**
 * The characters of a file.
 *
 * @param text without a byte-order mark; every offset of the project counts in it
 * @param notes what an archivist should know: {@code read as Windows-1252}
 */
public record DecodedText(String text, List<String> notes) {

  public DecodedText {
    notes = List.copyOf(notes);
  }
}
