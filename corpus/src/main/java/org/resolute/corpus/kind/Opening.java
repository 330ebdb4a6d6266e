package org.resolute.corpus.kind;

import java.util.List;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Sponsors;
import org.resolute.corpus.numbering.Label;

/**
 * Where the text of a document begins.
 *
 * @param kind the document's
 * @param index the first block that is no front matter; the number of blocks where there is no text
 * @param section the section that the text begins with
 * @param speaker the body that the formula names; empty where there is none
 */
public record Opening(DocumentKind kind, int index, Section section, String speaker) {

  /** A paragraph of a text without a formula has at least a line. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /** The first block that is a sentence of the text; the number of blocks where none is. */
  static int firstSentence(List<Block> blocks) {
    int i = 0;
    while (i < blocks.size() && !isSentence(blocks.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSentence(Block block) {
    String text = block.text();
    boolean opens = Openings.isPreambular(text) || Openings.isOperative(text);
    boolean item = block.label().style() == Label.Style.BRACKETED && block.stop() == ';';
    boolean numbered = block.label().style() == Label.Style.DECIMAL || item;
    boolean ended = block.hasStop() || Decision.namesMeeting(text);
    return ended
        && !text.startsWith("[")
        && !text.startsWith("Distr")
        && !Sponsors.matches(text)
        && (opens || numbered || text.length() >= SHORTEST_PARAGRAPH);
  }
}
