package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;

/**
 * What sort of act a document is. A kind knows its documents by their opening, and says of each
 * paragraph in which section it stands.
 *
 * <p>A draft is of the kind that it is a draft of; only its letterhead differs.
 */
public sealed interface DocumentKind
    permits Resolution, Decision, Statement, Declaration, RecommendationText, TreatyText, Report {

  /** All kinds, in the order in which a text is tried for them. */
  List<DocumentKind> ALL =
      List.of(
          new Statement(),
          new Resolution(),
          new TreatyText(),
          new Declaration(),
          new RecommendationText(),
          new Decision(),
          new Report());

  /** Where the text of such a document begins; empty where the blocks are of another kind. */
  Optional<Opening> opening(List<Block> blocks);

  /**
   * The section of a paragraph, outside of annexes.
   *
   * @param current the section of the paragraph before it
   */
  Section section(Section current, Paragraph paragraph);

  /** Whether the kind parts its text by headings without numbers. */
  default boolean hasHeadings() {
    return true;
  }

  /** Whether the decisions begin below this heading, whatever their words. */
  default boolean beginsDecisions(Block heading) {
    return false;
  }

  /** The opening of the first kind that knows the blocks; a report takes what no other does. */
  static Opening open(List<Block> blocks) {
    return ALL.stream().flatMap(kind -> kind.opening(blocks).stream()).findFirst().orElseThrow();
  }
}
