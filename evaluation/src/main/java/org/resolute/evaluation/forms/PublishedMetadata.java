package org.resolute.evaluation.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an Akoma Ntoso file says of its document, apart from the document's own words: the editors'
 * metadata, against which ours, read off the letterhead, are held.
 *
 * @param symbols those printed in elements {@code docNumber}; a resolution has one
 * @param body the speaking body by the work's address, {@code …/unga-hrc/…}: {@code Human Rights
 *     Council}; the address itself where we do not know it
 * @param author the code of the work's author: {@code ga}
 * @param date of the work: of the adoption, or the vote
 */
record PublishedMetadata(Set<String> symbols, String body, String author, String date) {

  private static final Map<String, String> BODIES =
      Map.of(
          "unga", "General Assembly",
          "unga-hrc", "Human Rights Council",
          "unsc", "Security Council",
          "unecosoc", "Economic and Social Council",
          "ecosoc", "Economic and Social Council");

  /** The body whose code the author is. */
  String authorBody() {
    return switch (author) {
      case "ga" -> "General Assembly";
      case "sc" -> "Security Council";
      case "ecosoc" -> "Economic and Social Council";
      default -> author;
    };
  }

  /** Reads a file without document types and external entities. */
  static PublishedMetadata read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      return new Reading().read(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no well-formed XML", e);
    }
  }

  /** One pass over a file. */
  private static final class Reading {

    private final Set<String> symbols = new TreeSet<>();
    private final StringBuilder number = new StringBuilder();
    private boolean inWork;
    private boolean inNumber;
    private String address = "";
    private String author = "";
    private String date = "";

    PublishedMetadata read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> number.append(inNumber ? xml.getText() : "");
          default -> {
            // comments say nothing
          }
        }
      }
      String[] steps = address.split("/", -1);
      String code = steps.length > 5 ? steps[5] : address;
      return new PublishedMetadata(symbols, BODIES.getOrDefault(code, code), author, date);
    }

    private void start(XMLStreamReader xml) {
      switch (xml.getLocalName()) {
        case "FRBRWork" -> inWork = true;
        case "docNumber" -> {
          inNumber = true;
          number.setLength(0);
        }
        case "FRBRuri" -> address = inWork ? attribute(xml, "value") : address;
        case "FRBRauthor" -> author = inWork ? attribute(xml, "href") : author;
        case "FRBRdate" -> date = inWork && date.isEmpty() ? attribute(xml, "date") : date;
        default -> {
          // the rest is the document
        }
      }
    }

    private static String attribute(XMLStreamReader xml, String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }

    private void end(String name) {
      if (name.equals("FRBRWork")) {
        inWork = false;
      } else if (name.equals("docNumber")) {
        inNumber = false;
        symbols.add(number.toString().strip().replaceAll("\\s+", " "));
      }
    }
  }
}
