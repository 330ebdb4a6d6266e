package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.numbering.Label;

/**
 * A recommendation of a conference: paragraphs that recommend, among others that say why. Each
 * paragraph speaks for itself.
 */
public record RecommendationText() implements DocumentKind {

  /** "States should …", "are encouraged to", "may wish to consider", "recommended that". */
  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:should|(?:is|are) (?:encouraged|invited|urged|requested)|recommend(?:s|ed)?"
              + "|may (?:wish to )?consider)\\b");

  /** "must be", "it is essential", "Develop a strategy": how a recommendation speaks, too. */
  private static final Pattern RECOMMENDING =
      Pattern.compile(
          "\\b(?:must|ought to|needs? to|has to|have to|it is (?:therefore |also )?(?:necessary|essential"
              + "|important|desirable|advisable|imperative|recommended|appropriate)|shall)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Develop a", "To link the", "Promote alliances". */
  private static final Pattern IMPERATIVE =
      Pattern.compile(
          "(?:To [a-z]+|Develop|Increase|Improv(?:e|ing)|Take|Establish|Focus|Recognize|Utilize|Use|Promote"
              + "|Educate|Encourage|Ensure|Provide|Support|Strengthen|Adopt|Create|Foster|Make|Set|Give"
              + "|Include|Build|Raise|Enable|Facilitate|Implement|Introduce|Organize|Train) [a-z]");

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    int first = Opening.firstSentence(blocks);
    boolean recommends =
        first < blocks.size()
            && !Report.begins(blocks, first)
            && !isNumberedAct(blocks.get(first))
            && isRecommendation(blocks.subList(first, blocks.size()));
    return recommends
        ? Optional.of(new Opening(this, first, Section.RECOMMENDATION, ""))
        : Optional.empty();
  }

  /** "1. The Assembly recalls …": an act whose numbered sentences name the body. */
  private static boolean isNumberedAct(Block first) {
    return first.label().isNumber() && Openings.isActOfBody(Paragraph.words(first));
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    String words = paragraph.words();
    boolean recommends = !Openings.isPreambular(words) && prescribes(words);
    return recommends ? Section.RECOMMENDATION : Section.PREAMBULAR;
  }

  /** Whether a paragraph of a recommendation recommends, and does not only describe. */
  private static boolean prescribes(String text) {
    return recommends(text)
        || RECOMMENDING.matcher(text).find()
        || text.startsWith("That ")
        || Character.isLowerCase(text.charAt(0))
        || Openings.isOperative(text)
        || IMPERATIVE.matcher(text).lookingAt();
  }

  /**
   * Whether a text without a formula and without the headings of a report recommends throughout.
   */
  private static boolean isRecommendation(List<Block> blocks) {
    int paragraphs = 0;
    int prescribing = 0;
    for (Block block : blocks) {
      boolean heading = block.label().style() == Label.Style.CAPITAL && !block.hasStop();
      if (block.text().startsWith("At its ") || heading) {
        return false;
      }
      if (block.hasStop() && block.text().length() > 40) {
        String words = Paragraph.words(block);
        paragraphs++;
        prescribing += !words.isEmpty() && prescribes(words) ? 1 : 0;
      }
    }
    return paragraphs >= 3 && prescribing * 5 >= paragraphs * 2;
  }

  static boolean recommends(String text) {
    return MODAL.matcher(text).find();
  }
}
