package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.numbering.Label;

/**
 * A report, or a section of one: numbered headings, procedural paragraphs, recommendations under
 * headings that announce them. What no other kind knows is taken for one.
 */
public record Report() implements DocumentKind {

  /** "Recommendation 12", "Recommendation 12:" and what follows. */
  private static final Pattern RECOMMENDATION =
      Pattern.compile("(Recommendation (?:No\\. ?)?(\\d{1,3}))(?:[.:]|\\s?[–—-])?(?: (.*+))?");

  /** "Recommendation 12", with groups for the whole label, the number and the text after it. */
  public static Matcher recommendation(Block block) {
    return RECOMMENDATION.matcher(block.text());
  }

  /** Whether "II. Recommendations", "A. General" or "Recommendation 1" stands up to a sentence. */
  static boolean begins(List<Block> blocks, int sentence) {
    return firstHeading(blocks) <= sentence;
  }

  private static int firstHeading(List<Block> blocks) {
    int i = 0;
    while (i < blocks.size() && !isHeading(blocks.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isHeading(Block block) {
    return block.label().style() == Label.Style.CAPITAL || recommendation(block).matches();
  }

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    int first = Math.min(Opening.firstSentence(blocks), firstHeading(blocks));
    return Optional.of(new Opening(this, first, Section.OTHER, ""));
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    if (current == Section.PREAMBULAR || current == Section.OPERATIVE) {
      return new Resolution().section(current, paragraph);
    }
    boolean inRecommendation = !paragraph.recommendation().isEmpty();
    if (inRecommendation && paragraph.label().style() != Label.Style.DECIMAL) {
      return Section.RECOMMENDATION;
    }
    boolean recommends =
        paragraph.underRecommendations() && RecommendationText.recommends(paragraph.block().text());
    return recommends ? Section.RECOMMENDATION : Section.OTHER;
  }
}
