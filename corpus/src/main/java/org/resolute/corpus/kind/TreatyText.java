package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.Openings;

/**
 * A text in articles or sections: a treaty, statute, bulletin, or the negotiating text of one. What
 * stands before the first of them are reasons or the enacting clause, what stands in them is
 * agreed.
 */
public record TreatyText() implements DocumentKind {

  private static final int FEWEST_ARTICLES = 3;

  /** "Article 5", "ARTICLE II", "Section 1", "Article 5 (Mitigation)". */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:Article|ARTICLE|Section|Rule|Regulation) (?:\\d{1,3}|[IVX]{1,5})\\b.{0,80}+");

  /** "The Secretary-General, for the purpose of …, promulgates the following:". */
  private static final Pattern ENACTING =
      Pattern.compile(
          "The [A-Z][^.]*\\b(?:promulgates?|decides?|adopts?|resolves?|agrees?|establish(?:es)?"
              + "|issues?|approves?|orders?)\\b[^.]*:");

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    int first = Opening.firstSentence(blocks);
    if (first == blocks.size() || Report.begins(blocks, first)) {
      return Optional.empty();
    }
    boolean enacted = ENACTING.matcher(blocks.get(first).text()).matches();
    long articles = blocks.stream().filter(TreatyText::isArticle).count();
    if (!enacted && articles < FEWEST_ARTICLES) {
      return Optional.empty();
    }
    boolean begun = blocks.subList(0, first).stream().anyMatch(TreatyText::isArticle);
    Section section = begun ? Section.OPERATIVE : Section.PREAMBULAR;
    return Optional.of(new Opening(this, first, section, ""));
  }

  /** Whether articles follow the reasons at {@code first}, and no decision comes before them. */
  static boolean follows(List<Block> blocks, int first) {
    int i = first;
    while (i < blocks.size() && !isArticle(blocks.get(i))) {
      if (Openings.isOperative(Paragraph.words(blocks.get(i)))) {
        return false;
      }
      i++;
    }
    return blocks.stream().skip(i).filter(TreatyText::isArticle).limit(FEWEST_ARTICLES).count()
        == FEWEST_ARTICLES;
  }

  private static boolean isArticle(Block block) {
    return !block.hasStop() && ARTICLE.matcher(block.text()).matches();
  }

  @Override
  public boolean beginsDecisions(Block heading) {
    return isArticle(heading);
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    return current == Section.OPERATIVE ? current : new Resolution().section(current, paragraph);
  }
}
