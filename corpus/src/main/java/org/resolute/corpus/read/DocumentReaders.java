package org.resolute.corpus.read;

import java.util.Map;
import org.resolute.corpus.DocumentReader;

/** The readers that the project offers. */
public final class DocumentReaders {

  private DocumentReaders() {}

  /**
   * A reader for every form that we know. It looks at the content and at the extension, keeps the
   * limits of {@code options}, and throws {@code UnreadableDocumentException} with one sentence for
   * a form that it does not know. A blank file is a document without clauses.
   */
  public static DocumentReader standard(ReadingOptions options) {
    return new FormReader(
        Map.ofEntries(
            Map.entry(InputForm.PLAIN_TEXT, new PlainTextReader(options)),
            Map.entry(InputForm.MARKDOWN, new MarkdownReader(options)),
            Map.entry(InputForm.JSON_LINES, new JsonLinesReader(options)),
            Map.entry(InputForm.CSV, new CsvTableReader(options)),
            Map.entry(InputForm.AKOMA_NTOSO, new AkomaNtosoReader(options)),
            Map.entry(InputForm.PDF, new PdfReader(options)),
            Map.entry(InputForm.HTML, new HtmlReader(options)),
            Map.entry(InputForm.DOCX, new DocxReader(options)),
            Map.entry(InputForm.RTF, new RtfReader(options)),
            Map.entry(InputForm.ODT, new OdtReader(options)),
            Map.entry(InputForm.DOC, new DocReader(options))),
        options);
  }
}
