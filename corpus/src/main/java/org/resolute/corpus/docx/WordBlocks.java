package org.resolute.corpus.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.Span;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.block.BlockWriter;
import org.resolute.corpus.block.Layout;
import org.resolute.corpus.block.Paragraph;
import org.resolute.corpus.block.Region;
import org.resolute.corpus.block.SourceBlocks;
import org.resolute.corpus.text.MarkedLine;

/**
 * The blocks of a Word file (DOCX).
 *
 * <ol>
 *   <li>Page headers, each once: they may hold symbol and letterhead.
 *   <li>The text, with the numbers that Word prints before its paragraphs; text boxes before the
 *       paragraph that they hang on; deleted, struck and hidden words after theirs.
 *   <li>Footnotes at the end, or at the end of each section that counts them anew, each after its
 *       mark; endnotes; page footers.
 * </ol>
 */
public final class WordBlocks {

  private final WordPackage parts;
  private final List<WordSection> sections;
  private final WordParts shared;
  private final List<Paragraph> text = new ArrayList<>();

  private WordBlocks(WordPackage parts) throws XMLStreamException {
    this.parts = parts;
    sections = WordSection.of(parts.open(WordPackage.DOCUMENT));
    shared =
        new WordParts(
            new WordStyles(parts.open(WordPackage.STYLES)),
            new WordNumbering(parts.open(WordPackage.NUMBERING)),
            new WordNotes(sections.get(0).noteFormat()),
            new WordNotes("lowerRoman"));
  }

  /**
   * The blocks of the file.
   *
   * @param maxBytes what its parts may have, unpacked
   */
  public static SourceBlocks of(byte[] content, long maxBytes) throws UnreadableDocumentException {
    try {
      return new WordBlocks(new WordPackage(content, maxBytes)).read();
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the Word file is broken (%s); open it in a word processor and save it anew"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    }
  }

  private SourceBlocks read() throws XMLStreamException {
    WordLinks links = links(WordPackage.DOCUMENT);
    readRunning(links, WordSection::headers);
    readText(links);
    addNotes(shared.endnotes().take(false, "lowerRoman"), notes(WordPackage.ENDNOTES, "endnote"));
    readRunning(links, WordSection::footers);
    return BlockWriter.write(text);
  }

  private WordLinks links(String part) throws XMLStreamException {
    return new WordLinks(parts.openRelations(part));
  }

  /** Headers or footers, each text of them once. */
  private void readRunning(WordLinks links, Function<WordSection, List<String>> kind)
      throws XMLStreamException {
    Set<String> names = new LinkedHashSet<>();
    sections.forEach(s -> kind.apply(s).forEach(id -> names.add(links.part(id))));
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      if (parts.has(name)) {
        story(name, links(name), Region.RUNNING).stream()
            .filter(p -> seen.add(p.words().text()))
            .forEach(text::add);
      }
    }
  }

  private List<Paragraph> story(String part, WordLinks links, Region region)
      throws XMLStreamException {
    WordStory story = new WordStory(shared, links, region, new BlockWriter());
    XMLStreamReader xml = parts.open(part);
    while (xml.hasNext()) {
      story.read(xml, xml.next());
    }
    return story.finish();
  }

  private void readText(WordLinks links) throws XMLStreamException {
    Map<String, List<Paragraph>> notes = notes(WordPackage.FOOTNOTES, "footnote");
    BlockWriter writer = new BlockWriter();
    WordStory story = new WordStory(shared, links, Region.BODY, writer);
    XMLStreamReader xml = parts.open(WordPackage.DOCUMENT);
    int section = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      story.read(xml, event);
      boolean paragraphEnds =
          event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p");
      if (paragraphEnds && !writer.isInTable() && story.takeSectionEnd()) {
        section = Math.min(section + 1, sections.size() - 1);
        if (sections.get(section).restarts()) {
          text.addAll(writer.take());
          addNotes(shared.footnotes().take(true, sections.get(section).noteFormat()), notes);
        }
      }
    }
    text.addAll(story.finish());
    addNotes(shared.footnotes().take(false, ""), notes);
  }

  /** The paragraphs of the notes in a part, by id. */
  private Map<String, List<Paragraph>> notes(String part, String element)
      throws XMLStreamException {
    Map<String, List<Paragraph>> notes = new HashMap<>();
    BlockWriter writer = new BlockWriter();
    WordStory story = new WordStory(shared, links(part), Region.NOTE, writer);
    XMLStreamReader xml = parts.open(part);
    String id = "";
    while (xml.hasNext()) {
      int event = xml.next();
      boolean ofNote = xml.isStartElement() || xml.isEndElement();
      if (ofNote && xml.getLocalName().equals(element)) {
        id = xml.isStartElement() ? WordPackage.attribute(xml, "id") : id;
        if (xml.isEndElement()) {
          notes.put(id, writer.take());
        }
      } else {
        story.read(xml, event);
      }
    }
    return notes;
  }

  private void addNotes(List<WordNotes.Called> called, Map<String, List<Paragraph>> notes) {
    for (WordNotes.Called note : called) {
      List<MarkedLine.Finished> words = new ArrayList<>();
      MarkedLine mark = new MarkedLine();
      mark.mark(note.mark());
      words.add(mark.finish());
      for (Paragraph paragraph : notes.getOrDefault(note.id(), List.of())) {
        words.add(withoutMark(paragraph.words(), note.mark()));
      }
      if (words.size() > 1) {
        text.add(
            new Paragraph("", MarkedLine.Finished.joined(" ", words), Layout.PLAIN)
                .in(Region.NOTE));
      }
    }
  }

  /** A mark that the author chose stands in the note as text, too. */
  private static MarkedLine.Finished withoutMark(MarkedLine.Finished words, String mark) {
    boolean repeated = words.text().startsWith(mark) && !Character.isDigit(mark.charAt(0));
    return repeated ? words.within(new Span(mark.length(), words.text().length())) : words;
  }
}
