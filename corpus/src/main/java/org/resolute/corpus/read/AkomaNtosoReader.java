package org.resolute.corpus.read;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;

/**
 * Reads Akoma Ntoso 3.0 as the UN's editors write it (AKN4UN). Its structure is taken as it is:
 * what they mark as a paragraph is a clause, what they mark as a heading is a heading, and a letter
 * that they leave in a paragraph's text stays there.
 *
 * <p>Document type definitions and external entities are refused, and nesting is limited.
 */
final class AkomaNtosoReader implements DocumentReader {

  private static final int DEEPEST = 100;

  private final ReadingOptions options;

  AkomaNtosoReader(ReadingOptions options) {
    this.options = options;
  }

  @Override
  public List<ParsedDocument> read(SourceDocument source) throws UnreadableDocumentException {
    AkomaNtosoHandler handler = new AkomaNtosoHandler(source.id());
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new ByteArrayInputStream(source.content()));
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            check(++depth, handler.length());
            handler.start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end();
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              handler.text(xml.getText());
          default -> {
            // comments and processing instructions say nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "line %d is no well-formed XML without a document type; repair the file"
              .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNumber()),
          e);
    }
    return List.of(handler.build());
  }

  private void check(int depth, int length) throws UnreadableDocumentException {
    if (depth > DEEPEST) {
      throw new UnreadableDocumentException(
          Stage.READ, "elements are nested more than %d deep; flatten the file".formatted(DEEPEST));
    }
    if (length > options.maxCharacters()) {
      throw new UnreadableDocumentException(
          Stage.READ,
          "the text has more than %d characters; raise --max-characters to read it"
              .formatted(options.maxCharacters()));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
