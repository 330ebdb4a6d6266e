package org.resolute.corpus.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.language.OpeningSection;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.numbering.Label;

/**
 * A resolution: a formula names the body, reasons follow, then decisions. The formula may stand
 * between reasons and decisions, or be missing, as where a page begins in the middle of one.
 */
public record Resolution() implements DocumentKind {

  private static final int SHORTEST_REASON = 25;

  /** So many paragraphs are looked through for one that tells the section. */
  private static final int FAR = 60;

  private static final int NEAR = 12;

  @Override
  public Optional<Opening> opening(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> Formula.matches(blocks.get(i).text()))
        .boxed()
        .findFirst()
        .map(i -> atFormula(blocks, i))
        .or(() -> withoutFormula(blocks));
  }

  private Opening atFormula(List<Block> blocks, int formula) {
    String speaker = Formula.body(blocks.get(formula).text());
    return new Opening(this, firstReason(blocks, formula), Section.PREAMBULAR, speaker);
  }

  /** The first reason that stands before the formula; the formula's index where none does. */
  private static int firstReason(List<Block> blocks, int formula) {
    for (int i = 0; i < formula; i++) {
      String words = Paragraph.words(blocks.get(i));
      boolean reason = Openings.isPreambular(words) && blocks.get(i).hasStop();
      if (reason && words.length() >= SHORTEST_REASON) {
        return i;
      }
    }
    return formula;
  }

  private Optional<Opening> withoutFormula(List<Block> blocks) {
    int first = Opening.firstSentence(blocks);
    if (first == blocks.size() || Report.begins(blocks, first)) {
      return Optional.empty();
    }
    Section section = OpeningSection.of(Paragraph.words(blocks.get(first)));
    if (section == Section.OTHER && isCutOff(blocks.get(first))) {
      section = sectionThatGoesOn(blocks, first);
    }
    if (section == Section.OTHER && isActedUpon(blocks, first)) {
      section = Section.PREAMBULAR;
    }
    boolean treaty = section == Section.PREAMBULAR && TreatyText.follows(blocks, first);
    return section == Section.OTHER || treaty
        ? Optional.empty()
        : Optional.of(new Opening(kindOf(section), first, section, ""));
  }

  /** "“The Security Council …" opens a statement that no sentence introduces. */
  private DocumentKind kindOf(Section section) {
    return section == Section.STATEMENT ? new Statement() : this;
  }

  /** Whether the text begins in the middle: in lower case, with "(c)" or "5." */
  private static boolean isCutOff(Block block) {
    Label label = block.label();
    return switch (label.style()) {
      case NONE -> Character.isLowerCase(block.text().charAt(0));
      case SIGN, CAPITAL, MULTILEVEL, PARAGRAPH -> false;
      default -> !label.isFirst();
    };
  }

  /** That of the next paragraph that tells. */
  private static Section sectionThatGoesOn(List<Block> blocks, int from) {
    return blocks.stream()
        .skip(from + 1L)
        .limit(FAR)
        .map(b -> OpeningSection.of(Paragraph.words(b)))
        .filter(s -> s == Section.PREAMBULAR || s == Section.OPERATIVE)
        .findFirst()
        .orElse(Section.OTHER);
  }

  /** Whether numbered sentences follow in which a body acts: "1. The Council requests …". */
  private static boolean isActedUpon(List<Block> blocks, int first) {
    return blocks.get(first).label().isNone()
        && blocks.stream()
            .skip(first + 1L)
            .limit(NEAR)
            .map(b -> b.label().isNumber() ? Paragraph.words(b) : "")
            .anyMatch(w -> Openings.isActOfBody(w) && !Openings.isActOfOurs(w));
  }

  @Override
  public Section section(Section current, Paragraph paragraph) {
    return switch (current) {
      case PREAMBULAR -> decides(paragraph) ? Section.OPERATIVE : current;
      case OPERATIVE -> givesReason(paragraph) ? Section.PREAMBULAR : current;
      default -> current;
    };
  }

  /**
   * Whether the decisions begin with a paragraph: by its verb and place, not by its number alone.
   */
  private static boolean decides(Paragraph paragraph) {
    String words = paragraph.words();
    boolean acts = Openings.isOperative(words) || Openings.isActOfBody(words);
    boolean looksBack = paragraph.block().stop() == ',' && Openings.looksBack(words);
    return switch (paragraph.label().style()) {
      case DECIMAL, MULTILEVEL -> !Openings.isPreambular(words);
      case PARAGRAPH -> paragraph.label().body().startsWith("OP");
      case NONE -> acts && !(looksBack && paragraph.reasonsFollow());
      case SIGN, CAPITAL -> acts && !paragraph.inList() && !paragraph.reasonsFollow();
      default -> acts && !paragraph.inList();
    };
  }

  /** A part of a long resolution has reasons of its own, under its heading. */
  private static boolean givesReason(Paragraph paragraph) {
    Label label = paragraph.label();
    boolean reason = label.isNone() && Openings.isPreambular(paragraph.block().text());
    boolean named = label.style() == Label.Style.PARAGRAPH && label.body().startsWith("PP");
    boolean apart = paragraph.afterHeading() || paragraph.block().stop() == ',';
    return named || (reason && !paragraph.inList() && apart);
  }
}
