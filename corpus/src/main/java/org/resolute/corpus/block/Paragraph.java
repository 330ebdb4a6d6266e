package org.resolute.corpus.block;

import java.util.List;
import org.resolute.corpus.Markup;
import org.resolute.corpus.Span;
import org.resolute.corpus.text.MarkedLine;

/**
 * A paragraph of a format that is no plain text, before it is written.
 *
 * @param label the number that the format gives it, as it prints it: {@code (a)}; else empty
 * @param words what it says
 * @param layout what the format says of it; the label's length is added
 */
public record Paragraph(String label, MarkedLine.Finished words, Layout layout) {

  /** One of the running text. */
  public Paragraph(MarkedLine.Finished words) {
    this("", words, Layout.PLAIN);
  }

  public Paragraph in(Region region) {
    return new Paragraph(label, words, layout.in(region));
  }

  /** The characters that it is written with. */
  String text() {
    return label.isEmpty() ? words.text() : label + " " + words.text();
  }

  /** Its label and words, in one. */
  MarkedLine.Finished whole() {
    return label.isEmpty()
        ? words
        : MarkedLine.Finished.joined(
            " ", List.of(new MarkedLine.Finished(label, Markup.NONE), words));
  }

  /** The block that it makes where it is written at {@code start}. */
  Block at(int start) {
    MarkedLine.Finished whole = whole();
    Layout written =
        layout.item(layout.listLevel(), label.length()).emphasized(words.isEmphasized());
    return new Block(
        whole.content().shift(start), Span.ofLength(start, whole.text().length()), written);
  }
}
