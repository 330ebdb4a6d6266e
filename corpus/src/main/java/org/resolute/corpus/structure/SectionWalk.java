package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.kind.Decision;
import org.resolute.corpus.kind.DocumentKind;
import org.resolute.corpus.kind.Opening;
import org.resolute.corpus.kind.Report;
import org.resolute.corpus.language.Openings;
import org.resolute.corpus.metadata.Formula;
import org.resolute.corpus.numbering.Label;

/**
 * Walks through the paragraphs of a text in reading order and says of each what it is: formula,
 * heading, row of a table, closing line or clause.
 *
 * <p>{@link Position} knows in which section the walk stands, {@link Nesting} below which chapeaux,
 * {@link Findings} keeps what was found.
 */
final class SectionWalk {

  /** What the walk makes. */
  record Result(List<Clause> clauses, List<Passage> passages, List<Block> closings) {}

  /** In characters; a line of an ending or a heading is shorter. */
  private static final int LONGEST_LINE = 120;

  /** In characters; so much is kept of an ending to tell whether its sentence goes on. */
  private static final int LONGEST_ENDING = 1_000;

  private final List<Block> blocks;
  private final Neighborhood around;
  private final String speaker;
  private final DocumentKind kind;
  private final Position position;
  private final Findings findings;
  private final Nesting nesting = new Nesting();
  private final List<Block> closings = new ArrayList<>();

  private boolean formulaRead;

  /** What has been read of the end so far. */
  private String ending = "";

  /** A number alone on its line, which belongs to the paragraph after it. */
  private Label pending = Label.NONE;

  /**
   * @param id the document's
   * @param blocks from the formula on
   * @param opening where the text begins, and of what kind it is
   */
  SectionWalk(String id, List<Block> blocks, Opening opening) {
    this.blocks = blocks;
    this.around = new Neighborhood(blocks);
    this.speaker = opening.speaker();
    this.kind = opening.kind();
    this.position = new Position(kind, opening.section());
    this.findings = new Findings(id);
  }

  Result walk() {
    for (int i = 0; i < blocks.size(); i++) {
      step(i);
    }
    return new Result(findings.clauses(), findings.passages(), List.copyOf(closings));
  }

  private void step(int i) {
    Block block = blocks.get(i);
    if (Formula.matches(block.text()) && beginsPart(i)) {
      formula(block);
    } else if (Formula.matches(block.text()) && around.beginsAnnex(i)) {
      findings.note(Kind.FORMULA, block);
    } else if (Headings.isAnnex(block)) {
      begin(Section.ANNEX, Kind.HEADING, block);
    } else if (isClosing(i)) {
      closing(block);
    } else if (position.isClosed() && !around.leadsToPart(i, speaker)) {
      annexWithoutName(i);
    } else if (isRecommendation(block)) {
      recommendation(block);
    } else if (block.layout().region() == Region.TABLE
        || Tables.isRow(blocks, i, nesting.isOpen())
        || (position.section() == Section.ANNEX && Tables.isLegend(block))) {
      findings.note(Kind.TABLE, block);
    } else if (isHeading(block) || isHeadingOfText(i)) {
      heading(i);
    } else {
      paragraph(i);
    }
  }

  /**
   * In an annex, only the document's own formula begins a new part of the document, and not where
   * the annex itself begins with it: a draft that was annexed.
   */
  private boolean beginsPart(int i) {
    boolean own = Formula.body(blocks.get(i).text()).equals(speaker);
    return position.section() != Section.ANNEX || (own && !around.beginsAnnex(i));
  }

  /**
   * Mostly reasons come after it; where they have come before, the decisions. In a statement it
   * only says who speaks.
   */
  private void formula(Block block) {
    boolean reasonsBefore = position.section() == Section.PREAMBULAR && findings.nextOrdinal() > 1;
    if (position.section() == Section.STATEMENT) {
      findings.note(Kind.FORMULA, block);
    } else if (reasonsBefore && !formulaRead && !position.isClosed()) {
      findings.note(Kind.FORMULA, block);
      position.decide();
      nesting.reset();
    } else {
      begin(Section.PREAMBULAR, Kind.FORMULA, block);
    }
    formulaRead = true;
  }

  private void begin(Section section, Kind kind, Block block) {
    findings.note(kind, block);
    position.begin(section);
    nesting.reset();
  }

  private boolean isClosing(int i) {
    Block block = blocks.get(i);
    if (position.isClosed()) {
      return Closings.continues(block) || goesOnWithEnding(block);
    }
    boolean lastDate =
        Closings.isDate(block) && (i == blocks.size() - 1 || Headings.isAnnex(blocks.get(i + 1)));
    boolean ends = Closings.begins(block) || lastDate;
    return ends && (position.section() != Section.OTHER || Closings.isAdoption(block.text()));
  }

  /** "Adopted at the 41st meeting by 9 votes to none, with" / "2 abstentions (Peru)." */
  private boolean goesOnWithEnding(Block block) {
    return Closings.isUnfinished(ending) && block.text().length() < LONGEST_LINE;
  }

  private void closing(Block block) {
    RoleLog.say(block, "closing", () -> "says when, where or how the text was adopted");
    boolean goesOn = position.isClosed() && ending.length() < LONGEST_ENDING;
    ending = (goesOn ? ending + " " : "") + block.text();
    findings.note(Closings.isAdoption(ending) ? Kind.ADOPTION : Kind.CLOSING, block);
    closings.add(block);
    position.close();
    nesting.reset();
  }

  private void annexWithoutName(int i) {
    if (!around.isText(i)) {
      findings.note(Kind.FURNITURE, blocks.get(i));
      return;
    }
    position.begin(Section.ANNEX);
    if (isHeading(blocks.get(i))) {
      heading(i);
    } else {
      paragraph(i);
    }
  }

  private boolean isRecommendation(Block block) {
    return position.section() != Section.ANNEX && Report.recommendation(block).matches();
  }

  private void recommendation(Block block) {
    Matcher label = Report.recommendation(block);
    if (!label.matches()) {
      throw new IllegalStateException("not a recommendation: " + block.text());
    }
    boolean alone = label.group(3) == null;
    position.recommend(label.group(1), alone);
    nesting.reset();
    if (alone) {
      findings.note(Kind.NUMBER, block);
    } else {
      findings.clause(
          position.section(),
          block,
          label.start(3),
          Nesting.Place.numbered(position.recommendation()));
    }
  }

  private boolean isHeading(Block block) {
    if (Openings.isLeadIn(block.text())) {
      return false;
    }
    if (position.section() == Section.STATEMENT || isListOfDecision(block)) {
      return Headings.isNumeral(block);
    }
    boolean reportHeading =
        position.isInReport()
            && block.label().style() == Label.Style.CAPITAL
            && block.text().length() < 250;
    return reportHeading || (!isListed(block) && Headings.isHeading(block));
  }

  /** The items of a decision's list bear no stops where they are names or titles. */
  private boolean isListOfDecision(Block block) {
    return kind instanceof Decision
        && position.section() == Section.OPERATIVE
        && nesting.isInList()
        && !Headings.isAnnex(block);
  }

  /**
   * "Our commitments" between a chapeau and "1. …" or a bullet, or before a declaration's "We, the
   * ministers …", is a heading, not the chapeau's only item.
   */
  private boolean isHeadingOfText(int i) {
    if (i + 1 >= blocks.size()
        || !Headings.isHeading(blocks.get(i))
        || !blocks.get(i).label().isNone()) {
      return false;
    }
    Block next = blocks.get(i + 1);
    return next.label().isFirst()
        || next.label().style() == Label.Style.SIGN
        || next.text().startsWith("We, ");
  }

  /** Whether it belongs to the list that a chapeau leads in. */
  private boolean isListed(Block block) {
    if (isListOfDecision(block)) {
      return true;
    }
    boolean numeral =
        Headings.isNumeral(block)
            || Headings.isDivision(block)
            || block.label().style() == Label.Style.CAPITAL;
    return !numeral && (nesting.isOpen() || nesting.continuesUnlabelledRow(block));
  }

  /** Between the items of a list, a heading leaves the list's chapeau as it is. */
  private void heading(int i) {
    Block block = blocks.get(i);
    RoleLog.say(block, "heading", () -> Headings.evidence(block).reasons());
    findings.note(Kind.HEADING, block);
    if (i + 1 == blocks.size()
        || Headings.isDivision(block)
        || !nesting.goesOnWith(blocks.get(i + 1).label())) {
      nesting.reset();
    }
    position.passHeading(block);
  }

  private void paragraph(int i) {
    Block block = blocks.get(i);
    if (block.label().length() == block.text().length()) {
      findings.note(Kind.NUMBER, block);
      pending = block.label();
    } else {
      clause(i);
    }
  }

  private void clause(int i) {
    Block block = blocks.get(i);
    int tail = Closings.tail(block.text());
    if (tail > 0) {
      clause(i, block.withContent(block.content().until(tail).stripped()));
      position.close();
      nesting.reset();
      Block end = block.withContent(block.content().from(tail));
      ending = end.text();
      closings.add(end);
      findings.note(Kind.ADOPTION, end.content());
    } else {
      clause(i, block);
    }
  }

  private void clause(int i, Block block) {
    Label label = block.label().isNone() ? pending : block.label();
    pending = Label.NONE;
    Section before = position.section();
    position.passClause(block, label, nesting.isOpen(), around.reasonsFollow(i));
    RoleLog.say(
        block, position.section().label(), () -> "kind " + kind + ", label " + label.style());
    if (before == Section.PREAMBULAR && position.section() != before) {
      nesting.reset();
    }
    if (label.isNone()) {
      unlabelled(block);
    } else {
      labelled(block, label);
    }
  }

  private void unlabelled(Block block) {
    int ordinal = findings.nextOrdinal();
    Nesting.Place place = Nesting.Place.numbered(position.recommendation());
    if (place.number().isEmpty() && (isListed(block) || nesting.isTitleOf(block))) {
      place = nesting.place(Label.NONE, ordinal, block.text());
    } else {
      nesting.lead(ordinal, block.text());
    }
    findings.clause(position.section(), block, place);
  }

  private void labelled(Block block, Label first) {
    LabelRow row = LabelRow.of(block, first);
    row.before().forEach(label -> nesting.place(label, 0, ""));
    String text = block.content().from(row.end()).text();
    Nesting.Place place =
        nesting.place(row.last(), findings.nextOrdinal(), text, block.layout().listLevel());
    findings.clause(position.section(), withoutOuterBracket(block, row), row.end(), place);
  }

  /** "[2. Decides to establish a fund;]": the brackets hold the number, too, and are none of it. */
  private static Block withoutOuterBracket(Block block, LabelRow row) {
    String text = block.text();
    boolean around = text.startsWith("[") && !text.startsWith("[", row.end()) && text.endsWith("]");
    boolean paired = around && text.indexOf('[', 1) < 0;
    return paired ? block.withContent(block.content().withoutLast()) : block;
  }
}
