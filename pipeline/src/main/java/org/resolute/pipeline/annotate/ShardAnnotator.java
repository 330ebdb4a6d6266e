package org.resolute.pipeline.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.resolute.corpus.UnreadableDocumentException.Stage;
import org.resolute.corpus.read.DocumentReaders;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;
import org.resolute.pipeline.output.DocumentOutcome;
import org.resolute.pipeline.output.OutputFile;
import org.resolute.pipeline.output.PartFiles;

/** Annotates the documents of a shard as a stream; one file is in memory at a time. */
final class ShardAnnotator {

  private final AnnotationSettings settings;
  private final String recipe;
  private final AnnotationModels models;
  private final DocumentAnnotator annotator;

  ShardAnnotator(AnnotationSettings settings, String recipe, AnnotationModels models) {
    this.settings = settings;
    this.recipe = recipe;
    this.models = models;
    this.annotator =
        new DocumentAnnotator(settings, models, DocumentReaders.standard(settings.reading()));
  }

  /**
   * Writes the shard's part files and, unless an input could not be read, what tells a later run
   * that it is finished.
   *
   * @param folder where they go, ending in {@code /}
   * @param progress is told the counts of every input as it is done
   */
  ShardResult annotate(Shard shard, String folder, Consumer<Tally> progress) throws IOException {
    List<OutputFile> files =
        OutputFile.of(Set.copyOf(settings.formats()), models.themes(), settings.bom());
    Tally tally = Tally.NONE;
    List<FinishedShard.Input> inputs = new ArrayList<>();
    PartFiles parts = PartFiles.create(folder, files);
    try (parts;
        TimeLimit limit = new TimeLimit(settings.documentSeconds())) {
      for (InputFile file : shard.files()) {
        AnnotatedInput input = annotate(file, parts, limit);
        progress.accept(input.tally());
        tally = tally.plus(input.tally());
        inputs.add(new FinishedShard.Input(file.id(), file.bytes(), input.sha256()));
      }
    }
    FinishedShard finished = new FinishedShard(recipe, inputs, parts.bytes(), tally);
    if (finished.isLasting()) {
      finished.write(folder);
    }
    return new ShardResult(shard.index(), folder, parts.bytes(), tally, false);
  }

  /**
   * What became of an input.
   *
   * @param tally its counts
   * @param sha256 of its bytes; empty where something of it could not be read, or not in time
   */
  private record AnnotatedInput(Tally tally, String sha256) {}

  private AnnotatedInput annotate(InputFile file, PartFiles parts, TimeLimit limit)
      throws IOException {
    Tally tally = Tally.ofFile();
    List<String> hashes = new ArrayList<>();
    try (OpenedInput input = OpenedInput.of(file)) {
      if (!input.failure().isEmpty()) {
        Annotated failed = Annotated.failed(file.id(), "", Stage.READ, input.failure());
        tally = tally.plus(write(failed, 0, parts));
      } else if (input.documents().isEmpty()) {
        tally = tally.plus(write(Annotated.emptyArchive(file.id()), 0, parts));
      }
      for (InputFile document : input.documents()) {
        try (var room = MemoryBudget.OF_THIS_MACHINE.roomFor(document.bytes())) {
          Annotated annotated =
              limit.call(() -> annotator.annotate(document), () -> tooSlow(document));
          tally = tally.plus(write(annotated, document.bytes(), parts));
          hashes.add(annotated.sha256());
        }
      }
      return new AnnotatedInput(tally, hash(file, input, hashes));
    }
  }

  private static String hash(InputFile file, OpenedInput input, List<String> ofDocuments)
      throws IOException {
    if (!input.failure().isEmpty() || ofDocuments.contains("")) {
      return "";
    }
    return input.isArchive() ? file.sha256() : ofDocuments.get(0);
  }

  private static Tally write(Annotated annotated, long bytes, PartFiles parts) throws IOException {
    Tally tally = Tally.NONE.plus(new Tally.Size(0, 0, bytes, annotated.nanos()));
    for (DocumentOutcome outcome : annotated.outcomes()) {
      parts.write(outcome);
      tally = tally.plus(Tally.of(outcome));
    }
    return tally;
  }

  private Annotated tooSlow(InputFile file) {
    return Annotated.failed(
        file.id(),
        "",
        Stage.ANNOTATE,
        "it takes longer than %d seconds; raise --max-seconds to wait for it"
            .formatted(settings.documentSeconds()));
  }
}
