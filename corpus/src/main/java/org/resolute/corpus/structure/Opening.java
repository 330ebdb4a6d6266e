package org.resolute.corpus.structure;

import java.util.List;
import java.util.regex.Pattern;
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

  private static final int SHORTEST_REASON = 25;

  /** "The Secretary-General, for the purpose of …, promulgates the following:". */
  private static final Pattern ENACTING =
      Pattern.compile(
          "The [A-Z][^.]*\\b(?:promulgates?|decides?|adopts?|resolves?|agrees?|establish(?:es)?|issues?"
              + "|approves?|orders?)\\b[^.]*:");

  /** Finds it: a formula, a presidential statement, a report's first part, or a first sentence. */
  static Opening find(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (Formula.matches(block.text())) {
        return new Opening(firstReason(blocks, i), Section.PREAMBULAR, Formula.body(block.text()));
      }
      if (FrontMatter.introducesStatement(block)) {
        return new Opening(i, Section.STATEMENT, "");
      }
    }
    return withoutFormula(blocks);
  }

  /** The first reason that stands before the formula; the formula's index where none does. */
  private static int firstReason(List<Block> blocks, int formula) {
    for (int i = 0; i < formula; i++) {
      Block block = blocks.get(i);
      String text = afterLabel(block);
      if (Openings.isPreambular(text) && block.hasStop() && text.length() >= SHORTEST_REASON) {
        return i;
      }
    }
    return formula;
  }

  private static String afterLabel(Block block) {
    return block.content().from(block.label().length()).text();
  }

  private static Opening withoutFormula(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (beginsReport(blocks.get(i))) {
        return new Opening(i, Section.OTHER, "");
      }
      if (isSentence(blocks.get(i))) {
        return new Opening(i, sectionOf(blocks, i), "");
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

  private static Section sectionOf(List<Block> blocks, int i) {
    Section section = OpeningSection.of(afterLabel(blocks.get(i)));
    if (section != Section.OTHER) {
      return section;
    }
    if (isCutOff(blocks.get(i))) {
      return sectionThatGoesOn(blocks, i);
    }
    if (ENACTING.matcher(blocks.get(i).text()).matches()) {
      return Section.PREAMBULAR;
    }
    if (Declarations.isDeclaration(blocks.subList(i, blocks.size()))) {
      return Openings.isActOfOurs(afterLabel(blocks.get(i))) ? Section.OPERATIVE : Section.PREAMBULAR;
    }
    if (isActedUpon(blocks, i)) {
      return Section.PREAMBULAR;
    }
    if (Recommendations.isRecommendation(blocks.subList(i, blocks.size()))) {
      return Section.RECOMMENDATION;
    }
    boolean decision =
        Decisions.isDecision(blocks.subList(0, i), afterLabel(blocks.get(i)))
            || Openings.isActOfBody(afterLabel(blocks.get(i)));
    return decision ? Section.OPERATIVE : section;
  }

  /**
   * Whether numbered sentences follow in which a body is the subject: "1. The Council requests".
   */
  private static boolean isActedUpon(List<Block> blocks, int first) {
    return blocks.get(first).label().isNone()
        && blocks.stream()
            .skip(first + 1L)
            .limit(12)
            .anyMatch(b -> b.label().isNumber() && Openings.isActOfBody(afterLabel(b)));
  }

  /** Whether the text begins in the middle: in lower case, with "(c)" or "5." */
  private static boolean isCutOff(Block block) {
    Label label = block.label();
    return label.isNone()
        ? Character.isLowerCase(block.text().charAt(0))
        : switch (label.style()) {
          case SIGN, CAPITAL, MULTILEVEL, PARAGRAPH -> false;
          default -> !label.isFirst();
        };
  }

  /** That of the next paragraph that tells. */
  private static Section sectionThatGoesOn(List<Block> blocks, int from) {
    for (int i = from + 1; i < Math.min(from + 60, blocks.size()); i++) {
      Section section = OpeningSection.of(afterLabel(blocks.get(i)));
      if (section == Section.PREAMBULAR || section == Section.OPERATIVE) {
        return section;
      }
    }
    return Section.OTHER;
  }
}
