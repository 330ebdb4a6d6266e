package org.resolute.corpus.block;

import java.util.ArrayList;
import java.util.List;
import org.resolute.corpus.Span;
import org.resolute.corpus.numbering.Label;
import org.resolute.corpus.text.Characters;
import org.resolute.corpus.text.MarkedText;

/**
 * A paragraph of the source, whatever it is for.
 *
 * @param content what it says
 * @param source where it stands; of a paragraph that a page break cuts, from its first character to
 *     its last
 * @param layout what its format says of it
 * @param afterBreak whether footnotes or page furniture stood before it
 */
public record Block(MarkedText content, Span source, Layout layout, boolean afterBreak) {

  /** A block of which its format says nothing. */
  public Block(MarkedText content, Span source) {
    this(content, source, Layout.PLAIN, false);
  }

  /** A block as its reader saw it. */
  public Block(MarkedText content, Span source, Layout layout) {
    this(content, source, layout, false);
  }

  public Block withBreakBefore() {
    return new Block(content, source, layout, true);
  }

  public Block withContent(MarkedText newContent) {
    return new Block(newContent, source, layout, afterBreak);
  }

  public String text() {
    return content.text();
  }

  public Label label() {
    return Label.at(text(), 0);
  }

  /** The sign that it ends with, closing quotation marks and brackets apart; a space for none. */
  public char stop() {
    String text = text();
    int last = text.length() - 1;
    while (last >= 0 && (Characters.isClosing(text.charAt(last)) || text.charAt(last) == ' ')) {
      last--;
    }
    return last >= 0 && Characters.isStop(text.charAt(last)) ? text.charAt(last) : ' ';
  }

  public boolean hasStop() {
    return stop() != ' ';
  }

  /** Whether it leads in what follows: "Requests the Secretary-General:", "…, and: ". */
  public boolean isChapeau() {
    return stop() == ':';
  }

  /** The blocks that begin at these places of its text, after what stands before the first. */
  public List<Block> cutAt(List<Integer> places) {
    if (places.isEmpty()) {
      return List.of(this);
    }
    List<MarkedText> parts = content.cutAt(places);
    List<Block> blocks = new ArrayList<>();
    int start = source.start();
    for (int k = 0; k < parts.size(); k++) {
      boolean last = k + 1 == parts.size();
      int end = last ? source.end() : parts.get(k + 1).pieces().get(0).sourceStart();
      Layout own = k == 0 ? layout : layout.item(0, 0);
      blocks.add(new Block(parts.get(k), new Span(start, end), own, afterBreak && k == 0));
      start = end;
    }
    return blocks;
  }

  public Block join(String glue, Block rest) {
    return new Block(
        content.join(glue, rest.content),
        new Span(
            Math.min(source.start(), rest.source.start()),
            Math.max(source.end(), rest.source.end())),
        layout,
        afterBreak);
  }
}
