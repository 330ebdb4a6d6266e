package org.resolute.corpus.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;

/**
 * The blocks of a Word file of 1997 to 2003 (DOC): page headers, the text with the numbers that
 * Word prints, text boxes, notes, page footers. Deleted, struck and hidden words are set apart.
 */
public final class DocBlocks {

  private final HWPFDocument document;
  private final DocLists lists = new DocLists();

  private DocBlocks(HWPFDocument document) {
    this.document = document;
  }

  /** The blocks of the file. */
  public static SourceBlocks of(byte[] content) throws UnreadableDocumentException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      return new DocBlocks(document).read();
    } catch (EncryptedDocumentException e) {
      throw unreadable("is encrypted; save it without a password", e);
    } catch (IOException | RuntimeException e) {
      // the library throws exceptions of many kinds where a file is not what it says
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw unreadable(
          "is broken or older than Word 97 (%s); open it in a word processor and save it as DOCX"
              .formatted(reason),
          e);
    }
  }

  private static UnreadableDocumentException unreadable(String reason, Exception cause) {
    return new UnreadableDocumentException(Stage.READ, "the Word file " + reason, cause);
  }

  private SourceBlocks read() {
    List<Paragraph> paragraphs = new ArrayList<>(running());
    paragraphs.addAll(story(document.getRange(), Region.BODY));
    paragraphs.addAll(story(document.getMainTextboxRange(), Region.BODY));
    paragraphs.addAll(notes(document.getFootnotes(), document.getFootnoteRange(), false));
    paragraphs.addAll(notes(document.getEndnotes(), document.getEndnoteRange(), true));
    return BlockWriter.write(paragraphs);
  }

  /**
   * The headers and footers of all sections, those of the first page first; the sections mostly say
   * the same.
   */
  private List<Paragraph> running() {
    HeaderStories stories = new HeaderStories(document);
    Set<String> seen = new HashSet<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Range range :
        Arrays.asList(stories.getFirstHeaderSubrange(), document.getHeaderStoryRange())) {
      if (range != null) {
        story(range, Region.RUNNING).stream()
            .filter(p -> seen.add(p.words().text()))
            .forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }

  private List<Paragraph> story(Range range, Region region) {
    BlockWriter writer = new BlockWriter();
    DocStory story = new DocStory(document, lists, writer, region);
    story.read(range, "");
    return writer.paragraphs();
  }

  private List<Paragraph> notes(Notes notes, Range range, boolean atEnd) {
    BlockWriter writer = new BlockWriter();
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = range.getStartOffset() + notes.getNoteTextStartOffset(i);
      int end = range.getStartOffset() + notes.getNoteTextEndOffset(i);
      DocStory story = new DocStory(document, lists, writer, Region.NOTE);
      story.read(new Range(start, end, document), DocStory.mark(i, atEnd));
    }
    return writer.paragraphs();
  }
}
