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
        Map.of(
            InputForm.PLAIN_TEXT, new PlainTextReader(options),
            InputForm.MARKDOWN, new MarkdownReader(options),
            InputForm.JSON_LINES, new JsonLinesReader(options),
            InputForm.CSV, new CsvTableReader(options),
            InputForm.AKOMA_NTOSO, new AkomaNtosoReader(options),
            InputForm.PDF, new PdfReader(options),
            InputForm.HTML, new HtmlReader(options),
            InputForm.DOCX, new DocxReader(options),
            InputForm.RTF, new RtfReader(options),
            InputForm.ODT, new OdtReader(options)),
        options);
  }
}
