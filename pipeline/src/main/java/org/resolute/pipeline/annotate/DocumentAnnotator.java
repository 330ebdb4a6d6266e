package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentMetadata;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Sha256;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.models.AnnotatedDocument;
import org.resolute.models.Language;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.output.DocumentOutcome;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/**
 * Takes one input from its bytes to its labels. Whatever is wrong with the input becomes a failed
 * outcome with stage and reason.
 */
final class DocumentAnnotator {

  private static final String ENGLISH = "en";

  /** Below this confidence the detector's guess is no reason to turn a document away. */
  private static final double CERTAIN = 0.8;

  private static final String TOO_LARGE =
      "it takes more memory than the %d MB that Java may use; raise them: RESOLUTE_JAVA_OPTS=-Xmx4g"
          .formatted(Runtime.getRuntime().maxMemory() >> 20);

  private final AnnotationSettings settings;
  private final AnnotationModels models;
  private final DocumentReader reader;

  DocumentAnnotator(AnnotationSettings settings, AnnotationModels models, DocumentReader reader) {
    this.settings = settings;
    this.models = models;
    this.reader = reader;
  }

  /** What became of an input, and the time in nanoseconds that its annotation took. */
  record Annotated(DocumentOutcome outcome, long annotationNanos) {}

  /** The outcome for {@code file}; never an exception, unless the machine itself gives up. */
  Annotated annotate(InputFile file) {
    try {
      return annotateInMemory(file);
    } catch (OutOfMemoryError e) {
      return failed(file.id(), "", Stage.ANNOTATE, TOO_LARGE);
    }
  }

  private Annotated annotateInMemory(InputFile file) {
    byte[] content;
    try {
      content = read(file);
    } catch (UnreadableDocumentException e) {
      return failed(file.id(), "", e.stage(), e.getMessage());
    } catch (IOException e) {
      return failed(file.id(), "", Stage.READ, "it cannot be opened: " + e.getMessage());
    }
    String sha256 = Sha256.of(content);
    try {
      return annotate(new SourceDocument(file.id(), content), sha256);
    } catch (UnreadableDocumentException e) {
      return failed(file.id(), sha256, e.stage(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(file.id(), sha256, Stage.PARSE, "unexpected " + e + "; please report it");
    }
  }

  private byte[] read(InputFile file) throws IOException, UnreadableDocumentException {
    int most = (int) Math.min(settings.reading().maxBytes() + 1, Integer.MAX_VALUE - 8);
    var resource = FileSystems.matchNewResource(file.resource(), false);
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource))) {
      byte[] content = in.readNBytes(most);
      if (content.length > settings.reading().maxBytes()) {
        throw new UnreadableDocumentException(
            Stage.READ,
            "it is larger than %d bytes; raise --max-bytes to read it"
                .formatted(settings.reading().maxBytes()));
      }
      return content;
    }
  }

  private Annotated annotate(SourceDocument source, String sha256)
      throws UnreadableDocumentException {
    ParsedDocument document = reader.read(source).get(0);
    if (document.clauses().isEmpty()) {
      return new Annotated(
          outcome(new AnnotatedDocument(document, "", List.of()), Status.EMPTY, sha256), 0);
    }
    Language language = models.languages().identify(sample(document));
    requireEnglish(language);
    long before = System.nanoTime();
    AnnotatedDocument annotated = models.annotator().annotate(document, language.code());
    long nanos = System.nanoTime() - before;
    return new Annotated(outcome(annotated, Status.OK, sha256), nanos);
  }

  /** The first clauses: letterheads and lists of countries look like any language. */
  private static String sample(ParsedDocument document) {
    return document.clauses().stream().limit(20).map(Clause::text).collect(Collectors.joining(" "));
  }

  private void requireEnglish(Language language) throws UnreadableDocumentException {
    boolean foreign =
        !language.code().isEmpty()
            && !language.code().equals(ENGLISH)
            && language.confidence() >= CERTAIN;
    if (foreign && !settings.anyLanguage()) {
      throw new UnreadableDocumentException(
          Stage.ANNOTATE,
          String.format(
              Locale.ROOT,
              "%s, %.2f; only English is annotated, unless --any-language is given",
              Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH),
              language.confidence()));
    }
  }

  private static DocumentOutcome outcome(AnnotatedDocument document, Status status, String sha256) {
    return new DocumentOutcome(
        document, status, String.join("; ", document.document().warnings()), sha256);
  }

  /** The outcome of an archive without a document. */
  static Annotated empty(String id) {
    return new Annotated(new DocumentOutcome(nothing(id), Status.EMPTY, "", ""), 0);
  }

  /** The failed outcome of an input of which nothing could be kept. */
  static Annotated failed(String id, String sha256, Stage stage, String reason) {
    String stageAndReason = stage.name().toLowerCase(Locale.ROOT) + ": " + reason;
    return new Annotated(
        new DocumentOutcome(nothing(id), Status.FAILED, stageAndReason, sha256), 0);
  }

  private static AnnotatedDocument nothing(String id) {
    return new AnnotatedDocument(
        new ParsedDocument(
            id, DocumentMetadata.NONE, "", List.of(), List.of(), List.of(), List.of()),
        "",
        List.of());
  }
}
