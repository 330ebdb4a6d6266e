package org.resolute.corpus.structure;

import java.util.List;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.metadata.FrontMatter;
import org.resolute.corpus.metadata.Sponsors;
import org.resolute.corpus.numbering.Label;

/**
 * Where the text of a document begins.
 *
 * @param index the first block that is no front matter; the number of blocks where there is no text
 * @param section the section that the text begins with
 * @param speaker the body that the formula names; empty where there is none
 */
record Opening(int index, Section section, String speaker) {

  /** A paragraph of a text without a formula has at least a line. */
  private static final int SHORTEST_PARAGRAPH = 60;

  /** Finds it: a formula, a presidential statement, a report's first part, or a first sentence. */
  static Opening find(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (Formula.matches(block.text())) {
        return new Opening(i, Section.PREAMBULAR, Formula.body(block.text()));
      }
      if (FrontMatter.introducesStatement(block)) {
        return new Opening(i, Section.STATEMENT, "");
      }
    }
    return withoutFormula(blocks);
  }

  private static Opening withoutFormula(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (beginsReport(blocks.get(i))) {
        return new Opening(i, Section.OTHER, "");
      }
      if (isSentence(blocks.get(i))) {
        return new Opening(i, sectionOf(blocks.subList(0, i), blocks.get(i)), "");
      }
    }
    return new Opening(blocks.size(), Section.OTHER, "");
  }

  /** "II. Recommendations", "A. General", "Recommendation 1", "1. At its meeting …". */
  private static boolean beginsReport(Block block) {
    Label.Style style = block.label().style();
    return style == Label.Style.CAPITAL || Headings.recommendation(block).matches();
  }

  private static boolean isSentence(Block block) {
    String text = block.text();
    boolean opens = Openings.isPreambular(text) || Openings.isOperative(text);
    boolean numbered = block.label().style() == Label.Style.DECIMAL;
    return block.hasStop()
        && !text.startsWith("[")
        && !text.startsWith("Distr")
        && !Sponsors.matches(text)
        && (opens || numbered || text.length() >= SHORTEST_PARAGRAPH);
  }

  private static Section sectionOf(List<Block> front, Block block) {
    String text = block.content().from(block.label().length()).text();
    Section section = OpeningSection.of(text);
    boolean decision = section == Section.OTHER && Decisions.isDecision(front, text);
    return decision ? Section.OPERATIVE : section;
  }
}
