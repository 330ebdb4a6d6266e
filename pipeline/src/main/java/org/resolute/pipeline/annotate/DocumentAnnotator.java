package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.resolute.corpus.Clause;
import org.resolute.corpus.DocumentReader;
import org.resolute.corpus.ParsedDocument;
import org.resolute.corpus.Sha256;
import org.resolute.corpus.SourceDocument;
import org.resolute.corpus.UnreadableDocumentException;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.models.AnnotatedDocument;
import org.resolute.models.Language;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.InputFiles;
import org.resolute.pipeline.output.CodePoints;
import org.resolute.pipeline.output.DocumentOutcome;
import org.resolute.pipeline.output.DocumentOutcome.Status;

/**
 * Takes one input from its bytes to the labels of each document that it holds. Whatever is wrong
 * with the input becomes a failed outcome with stage and reason; what is wrong with one of several
 * documents is the failure of that one.
 */
final class DocumentAnnotator {

  private static final String ENGLISH = "en";

  /** Below this confidence the detector's guess is no reason to turn a document away. */
  private static final double CERTAIN = 0.8;

  private static final String TOO_LARGE =
      "it takes more memory than the %d MB that Java may use; raise them: RESOLUTE_JAVA_OPTS=-Xmx4g"
          .formatted(Runtime.getRuntime().maxMemory() >> 20);

  private static final String NO_CLAUSE = "no clause was found in it";

  private final AnnotationSettings settings;
  private final AnnotationModels models;
  private final DocumentReader reader;

  DocumentAnnotator(AnnotationSettings settings, AnnotationModels models, DocumentReader reader) {
    this.settings = settings;
    this.models = models;
    this.reader = reader;
  }

  /** The outcomes for {@code file}; never an exception, unless the machine itself gives up. */
  Annotated annotate(InputFile file) {
    try {
      return annotateInMemory(file);
    } catch (OutOfMemoryError e) {
      return Annotated.failed(file.id(), "", Stage.ANNOTATE, TOO_LARGE);
    }
  }

  private Annotated annotateInMemory(InputFile file) {
    byte[] content;
    try {
      content = read(file);
    } catch (UnreadableDocumentException e) {
      return Annotated.failed(file.id(), "", e.stage(), e.getMessage());
    } catch (IOException e) {
      return Annotated.failed(file.id(), "", Stage.READ, "it cannot be opened: " + e.getMessage());
    }
    String sha256 = Sha256.of(content);
    try {
      return annotate(reader.read(new SourceDocument(file.id(), content)), sha256);
    } catch (UnreadableDocumentException e) {
      return Annotated.failed(file.id(), sha256, e.stage(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return Annotated.failed(file.id(), sha256, Stage.PARSE, unexpected(e));
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

  private Annotated annotate(List<ParsedDocument> documents, String sha256) {
    CodePoints positions = CodePoints.of(documents.get(0).text());
    List<DocumentOutcome> outcomes = new ArrayList<>();
    long nanos = 0;
    for (ParsedDocument document : documents) {
      if (document.clauses().isEmpty()) {
        outcomes.add(empty(document, positions, sha256));
        continue;
      }
      try {
        Language language = models.languages().identify(sample(document));
        requireEnglish(language);
        long before = System.nanoTime();
        AnnotatedDocument annotated = models.annotator().annotate(document, language.code());
        nanos += System.nanoTime() - before;
        outcomes.add(new DocumentOutcome(annotated, Status.OK, "", sha256, positions));
      } catch (UnreadableDocumentException e) {
        outcomes.add(failed(document, sha256, e.stage(), e.getMessage()));
      } catch (RuntimeException | StackOverflowError e) {
        outcomes.add(failed(document, sha256, Stage.ANNOTATE, unexpected(e)));
      }
    }
    outcomes.sort(Comparator.comparing(DocumentOutcome::id, InputFiles.CODE_POINT_ORDER));
    return new Annotated(outcomes, nanos);
  }

  private static DocumentOutcome empty(
      ParsedDocument document, CodePoints positions, String sha256) {
    AnnotatedDocument nothing = new AnnotatedDocument(document, "", List.of());
    return new DocumentOutcome(nothing, Status.EMPTY, NO_CLAUSE, sha256, positions);
  }

  private static DocumentOutcome failed(
      ParsedDocument document, String sha256, Stage stage, String reason) {
    return Annotated.failed(document.id(), document.metadata(), sha256, stage, reason);
  }

  private static String unexpected(Throwable e) {
    return "unexpected " + e + "; please report it";
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
}
