package org.resolute.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Clause;
import org.resolute.corpus.Passage;
import org.resolute.corpus.Passage.Kind;
import org.resolute.corpus.Section;
import org.resolute.corpus.SourceMap;
import org.resolute.corpus.Span;
import org.resolute.corpus.block.Block;
import org.resolute.corpus.text.MarkedText;

/** What has been found in a text so far: its clauses, and what is none. */
final class Findings {

  private final String id;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  /** For the document with this id. */
  Findings(String id) {
    this.id = id;
  }

  List<Clause> clauses() {
    return List.copyOf(clauses);
  }

  List<Passage> passages() {
    return passages.stream().distinct().toList();
  }

  /** The ordinal of the clause that comes next. */
  int nextOrdinal() {
    return clauses.size() + 1;
  }

  /** A block that is no clause. */
  void note(Kind kind, Block block) {
    if (!block.source().isEmpty()) {
      passages.add(new Passage(kind, block.source()));
    }
  }

  /** A part of a block that is no clause. */
  void note(Kind kind, MarkedText part) {
    part.pieces().forEach(p -> passages.add(new Passage(kind, p.source())));
  }

  /** A clause that is a whole block. */
  void clause(Section section, Block block, Nesting.Place place) {
    clause(section, block, 0, place);
  }

  /**
   * A clause, and the number before it.
   *
   * @param labelEnd where the number ends in the block's text
   */
  void clause(Section section, Block block, int labelEnd, Nesting.Place place) {
    for (Span span : block.content().sourceUntil(labelEnd)) {
      passages.add(new Passage(Kind.NUMBER, span));
    }
    MarkedText text = labelEnd == 0 ? block.content() : block.content().from(labelEnd);
    int ordinal = nextOrdinal();
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
            text.calls(),
            text.markupOfText()));
    passages.addAll(block.content().removed());
  }

  /** A number that its source sets apart from the block. */
  void number(Span span) {
    passages.add(new Passage(Kind.NUMBER, span));
  }
}
