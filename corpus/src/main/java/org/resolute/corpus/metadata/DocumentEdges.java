package org.resolute.corpus.metadata;

import java.util.List;
import java.util.Objects;
import org.resolute.corpus.block.Block;

/**
 * All parts of a document that may say what it is: what stands around its text, and the text's
 * first words.
 *
 * @param front the blocks before the text, in order, the formula left out
 * @param speaker the words of the formula that name the body, as printed: {@code Forty-sixth World
 *     Health Assembly}, {@code THE GENERAL ASSEMBLY,}; empty where there is no formula
 * @param closings the lines after the last paragraph: meeting, day, vote, record of the meeting
 * @param runningHeads headers and footers of pages, each once, in order
 * @param opening the first paragraphs of the text, of which at most the first two are read: a
 *     decision names its meeting, day and body there
 */
public record DocumentEdges(
    List<Block> front,
    String speaker,
    List<Block> closings,
    List<Block> runningHeads,
    List<Block> opening) {

  public DocumentEdges {
    front = List.copyOf(front);
    Objects.requireNonNull(speaker);
    closings = List.copyOf(closings);
    runningHeads = List.copyOf(runningHeads);
    opening = List.copyOf(opening);
  }
}
