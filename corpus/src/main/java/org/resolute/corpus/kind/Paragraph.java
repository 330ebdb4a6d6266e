package org.resolute.corpus.kind;

import org.resolute.corpus.block.Block;
import org.resolute.corpus.numbering.Label;

/**
 * A paragraph where it stands.
 *
 * @param block what is printed, with its label
 * @param label its own, or a number that stood alone on the line before
 * @param inList whether the paragraph above leads in a list
 * @param afterHeading whether a heading stands directly before it
 * @param reasonsFollow whether the next paragraph that tells is a reason
 * @param recommendation {@code Recommendation 12} while its paragraphs are read; else empty
 * @param underRecommendations whether the heading above announces recommendations
 */
public record Paragraph(
    Block block,
    Label label,
    boolean inList,
    boolean afterHeading,
    boolean reasonsFollow,
    String recommendation,
    boolean underRecommendations) {

  /** Its words after the label. */
  String words() {
    boolean own = block.label().equals(label);
    return own ? words(block) : block.text();
  }

  /** The words of a block after its label. */
  static String words(Block block) {
    return block.content().from(block.label().length()).text();
  }
}
