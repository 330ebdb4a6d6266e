package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.MarkedText;

/**
 * Walks through the paragraphs of a text in reading order and makes clauses of them.
 *
 * <p>It knows in which part of the document it stands. After the formula come reasons; the first
 * number begins the decisions; the meeting line ends them; "Annex" begins an annex.
 */
final class SectionWalk {

  /** What the walk makes. */
  record Result(List<Clause> clauses, List<Passage> passages, List<Block> closings) {}

  private final String id;
  private final List<Block> blocks;
  private final String speaker;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Block> closings = new ArrayList<>();
  private final Nesting nesting = new Nesting();

  private Section section;
  private boolean closed;
  private boolean underRecommendations;
  private String recommendation = "";
  private Label pending = Label.NONE;
  private boolean afterHeading;

  /**
   * @param id the document's
   * @param blocks from the formula on
   * @param speaker the body that the document's own formula names; empty where there is none
   * @param first the section that the text begins with
   */
  SectionWalk(String id, List<Block> blocks, String speaker, Section first) {
    this.id = id;
    this.blocks = blocks;
    this.speaker = speaker;
    this.section = first;
  }

  Result walk() {
    for (int i = 0; i < blocks.size(); i++) {
      step(i);
    }
    return new Result(List.copyOf(clauses), List.copyOf(passages), List.copyOf(closings));
  }

  private void step(int i) {
    Block block = blocks.get(i);
    if (Formula.matches(block.text()) && begins(block)) {
      formula(block);
    } else if (Headings.isAnnex(block)) {
      annex(block);
    } else if (isClosing(i)) {
      closing(block);
    } else if (closed && !leadsToPart(i)) {
      annexWithoutName(block);
    } else if (recommends(block)) {
      recommendation(block);
    } else if (isTable(i)) {
      note(Kind.TABLE, block);
    } else if (isHeading(block) || isHeadingOfList(i)) {
      heading(block);
    } else {
      paragraph(block);
    }
  }

  /** In an annex, only the document's own formula begins a new part of the document. */
  private boolean begins(Block block) {
    return section != Section.ANNEX || Formula.body(block.text()).equals(speaker);
  }

  private void formula(Block block) {
    note(Kind.FORMULA, block);
    section = Section.PREAMBULAR;
    closed = false;
    nesting.reset();
  }

  private void annex(Block block) {
    note(Kind.HEADING, block);
    section = Section.ANNEX;
    closed = false;
    nesting.reset();
  }

  private boolean isClosing(int i) {
    Block block = blocks.get(i);
    if (closed) {
      return Closings.continues(block);
    }
    boolean lastDate =
        Closings.isDate(block) && (i == blocks.size() - 1 || Headings.isAnnex(blocks.get(i + 1)));
    return section != Section.OTHER && (Closings.begins(block) || lastDate);
  }

  private void closing(Block block) {
    note(Kind.CLOSING, block);
    closings.add(block);
    closed = true;
    nesting.reset();
  }

  /** After the end, a letter or title can lead to the next part: "B", then the formula. */
  private boolean leadsToPart(int i) {
    for (int j = i; j < Math.min(i + 4, blocks.size()); j++) {
      String text = blocks.get(j).text();
      if (Formula.matches(text)) {
        return speaker.equals(Formula.body(text));
      }
    }
    return false;
  }

  private void annexWithoutName(Block block) {
    section = Section.ANNEX;
    closed = false;
    if (isHeading(block)) {
      heading(block);
    } else {
      paragraph(block);
    }
  }

  private boolean recommends(Block block) {
    return section != Section.ANNEX && Headings.recommendation(block).matches();
  }

  private void recommendation(Block block) {
    Matcher label = Headings.recommendation(block);
    if (!label.matches()) {
      throw new IllegalStateException("not a recommendation: " + block.text());
    }
    section = Section.RECOMMENDATION;
    nesting.reset();
    recommendation = label.group(1);
    if (label.group(3) == null) {
      note(Kind.NUMBER, block);
      afterHeading = false;
    } else {
      MarkedText text = block.content().from(label.start(3));
      noteLabel(block, label.start(3));
      add(block, text, new Nesting.Place(recommendation, 0, List.of()));
    }
  }

  private boolean isTable(int i) {
    return Tables.isRow(blocks, i, nesting.isOpen());
  }

  private boolean isHeading(Block block) {
    if (section == Section.STATEMENT) {
      return Headings.isNumeral(block);
    }
    boolean reportHeading =
        (section == Section.OTHER || section == Section.RECOMMENDATION)
            && block.label().style() == Label.Style.CAPITAL
            && block.text().length() < 250;
    return reportHeading || (!isItem(block) && Headings.isHeading(block));
  }

  /** "Our commitments" between a chapeau and "1. …" is a heading, not the chapeau's only item. */
  private boolean isHeadingOfList(int i) {
    return i + 1 < blocks.size()
        && Headings.isHeading(blocks.get(i))
        && blocks.get(i).label().isNone()
        && blocks.get(i + 1).label().isFirst();
  }

  /** Whether it is an item of the list that a chapeau leads in. */
  private boolean isItem(Block block) {
    boolean numeral = Headings.isNumeral(block) || block.label().style() == Label.Style.CAPITAL;
    return !numeral && (nesting.isOpen() || nesting.continuesUnlabelledRow(block));
  }

  private void heading(Block block) {
    note(Kind.HEADING, block);
    nesting.reset();
    afterHeading = true;
    if (section == Section.RECOMMENDATION || section == Section.OTHER) {
      section = Section.OTHER;
      recommendation = "";
      if (block.label().style() == Label.Style.CAPITAL && block.label().roman() > 0) {
        underRecommendations = false;
      }
      underRecommendations |= block.text().contains("ecommendations");
    }
  }

  private void paragraph(Block block) {
    if (block.label().length() == block.text().length()) {
      note(Kind.NUMBER, block);
      pending = block.label();
    } else {
      clause(block);
    }
  }

  private void clause(Block block) {
    Label label = block.label().isNone() ? pending : block.label();
    pending = Label.NONE;
    Section before = section;
    section = sectionOf(block, label);
    if (before != section && before == Section.PREAMBULAR) {
      nesting.reset();
    }
    int ordinal = clauses.size() + 1;
    if (label.isNone()) {
      unlabelled(block, ordinal);
    } else {
      labelled(block, label, ordinal);
    }
    afterHeading = false;
  }

  private Section sectionOf(Block block, Label label) {
    return switch (section) {
      case PREAMBULAR -> beginsDecisions(block, label) ? Section.OPERATIVE : section;
      case OPERATIVE -> returnsToReasons(block, label) ? Section.PREAMBULAR : section;
      case OTHER, RECOMMENDATION -> reportSection(block, label);
      case STATEMENT, ANNEX -> section;
    };
  }

  private boolean beginsDecisions(Block block, Label label) {
    return switch (label.style()) {
      case DECIMAL -> true;
      case BRACKETED -> nesting.isEmpty() && Openings.isOperative(afterLabel(block));
      case NONE -> Openings.isOperative(block.text()) && block.stop() != ',';
      default -> false;
    };
  }

  private static String afterLabel(Block block) {
    return block.content().from(block.label().length()).text();
  }

  /** A part of a long resolution has reasons of its own, under its heading. */
  private boolean returnsToReasons(Block block, Label label) {
    boolean reason = label.isNone() && Openings.isPreambular(block.text());
    return reason && !nesting.isOpen() && (afterHeading || block.stop() == ',');
  }

  private Section reportSection(Block block, Label label) {
    if (!recommendation.isEmpty() && label.style() != Label.Style.DECIMAL) {
      return Section.RECOMMENDATION;
    }
    boolean recommends = underRecommendations && Recommendations.recommends(block.text());
    return recommends ? Section.RECOMMENDATION : Section.OTHER;
  }

  private void unlabelled(Block block, int ordinal) {
    Nesting.Place place = new Nesting.Place("", 0, List.of());
    if (section == Section.RECOMMENDATION && !recommendation.isEmpty()) {
      place = new Nesting.Place(recommendation, 0, List.of());
      nesting.lead(ordinal, block.text());
    } else if (isItem(block)) {
      place = nesting.place(Label.NONE, ordinal, block.text());
    } else {
      nesting.lead(ordinal, block.text());
    }
    add(block, block.content(), place);
  }

  private void labelled(Block block, Label first, int ordinal) {
    Label label = first;
    int at = block.label().length();
    while (true) {
      int next = at < block.text().length() && block.text().charAt(at) == ' ' ? at + 1 : at;
      Label second = Label.at(block.text(), next);
      if (!mayFollow(label, second) || next + second.length() >= block.text().length()) {
        break;
      }
      nesting.place(label, 0, "");
      label = second;
      at = next + second.length();
    }
    MarkedText text = block.content().from(at);
    noteLabel(block, at);
    add(block, text, nesting.place(label, ordinal, text.text()));
  }

  /** "7. (a) Requests …": the first letter stands on the line of the number. */
  private static boolean mayFollow(Label first, Label second) {
    boolean firstLetter = second.letter() == 1 || second.roman() == 1;
    return first.style() != Label.Style.SIGN
        && second.style() == Label.Style.BRACKETED
        && firstLetter;
  }

  private void add(Block block, MarkedText text, Nesting.Place place) {
    int ordinal = clauses.size() + 1;
    clauses.add(
        new Clause(
            id + "#" + ordinal,
            ordinal,
            section,
            place.number(),
            place.parent(),
            place.chapeaux(),
            text.text(),
            new SourceMap(text.pieces()),
            text.calls()));
    passages.addAll(block.content().removed());
  }

  private void noteLabel(Block block, int length) {
    for (Span span : block.content().sourceUntil(length)) {
      passages.add(new Passage(Kind.NUMBER, span));
    }
  }

  private void note(Kind kind, Block block) {
    passages.add(new Passage(kind, block.source()));
  }
}
