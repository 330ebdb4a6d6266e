package org.resolute.corpus.metadata;

import java.util.List;
import java.util.Optional;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.metadata.LetterheadPart.Kind;

/**
 * A line before the text, and what it consists of.
 *
 * <p>"SIXTIETH WORLD HEALTH ASSEMBLY WHA60.31" is a body and a symbol; "Agenda item 12.3 28 May
 * 2036" an agenda item and a date.
 *
 * @param text with single spaces
 * @param apart whether blank space stands before it
 * @param parts in order; none where the line holds no words
 */
record LetterheadLine(String text, boolean apart, List<LetterheadPart> parts) {

  LetterheadLine {
    parts = List.copyOf(parts);
  }

  static LetterheadLine of(Block block) {
    String text = PrintedLine.clean(block.text());
    return new LetterheadLine(text, block.layout().apart(), LineReader.read(text));
  }

  Optional<LetterheadPart> part(Kind kind) {
    return parts.stream().filter(part -> part.is(kind)).findFirst();
  }

  boolean has(Kind kind) {
    return part(kind).isPresent();
  }
}
