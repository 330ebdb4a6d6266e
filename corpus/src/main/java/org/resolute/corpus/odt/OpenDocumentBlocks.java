package org.resolute.corpus.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.SourceBlocks;

/**
 * The blocks of an OpenDocument text, zipped ({@code .odt}) or flat ({@code .fodt}): page headers,
 * the text with the numbers of its lists, notes, page footers.
 */
public final class OpenDocumentBlocks {

  private OpenDocumentBlocks() {}

  /**
   * The blocks of the file.
   *
   * @param maxBytes what its parts may have, unpacked
   */
  public static SourceBlocks of(byte[] content, long maxBytes) throws UnreadableDocumentException {
    try {
      OdtPackage parts = new OdtPackage(content, maxBytes);
      OdtStory story = new OdtStory(new OdtStyles());
      for (int i = 0; i < parts.size(); i++) {
        story.read(parts.open(i));
      }
      List<Paragraph> paragraphs = new ArrayList<>(once(story.headers().paragraphs()));
      paragraphs.addAll(story.text().paragraphs());
      paragraphs.addAll(story.notes().paragraphs());
      paragraphs.addAll(once(story.footers().paragraphs()));
      return BlockWriter.write(paragraphs);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the OpenDocument file is broken (%s); open it in a word processor and save it anew"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    }
  }

  /** Headers of several kinds of pages mostly say the same. */
  private static List<Paragraph> once(List<Paragraph> paragraphs) {
    Set<String> seen = new HashSet<>();
    return paragraphs.stream().filter(p -> seen.add(p.words().text())).toList();
  }
}
