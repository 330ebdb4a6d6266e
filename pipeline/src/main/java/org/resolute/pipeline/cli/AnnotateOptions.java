package org.resolute.pipeline.cli;

import java.util.List;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.pipeline.annotate.AnnotationModels;
import org.resolute.pipeline.annotate.AnnotationSettings;
import org.resolute.pipeline.output.OutputFile;
import org.resolute.pipeline.publish.OutputFolder;
import picocli.CommandLine.Option;

/** The options of {@code annotate} that decide what the tables say. */
final class AnnotateOptions {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      split = ",",
      defaultValue = "csv,json",
      description = "csv, json or both (default: ${DEFAULT-VALUE}).")
  private List<String> formats;

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Cut each table into N files of about equal size, clauses-00000-of-0000N.csv and so on, "
              + "each with its header (default: ${DEFAULT-VALUE}).")
  private int shards;

  @Option(names = "--bom", description = "Begin CSV with a byte-order mark, for Excel.")
  private boolean bom;

  @Option(
      names = "--recognizers",
      paramLabel = "LIST",
      split = ",",
      defaultValue = "rules",
      description =
          "Which recognisers mark mentions: rules, opennlp, corenlp-crf, corenlp, or opennlp=FILE, "
              + "a model made by 'train mentions' (default: ${DEFAULT-VALUE}).")
  private List<String> recognizers;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      defaultValue = "",
      description = "A theme model of your own, made by 'train themes'.")
  private String themeModel;

  @Option(names = "--any-language", description = "Annotate documents that are not English, too.")
  private boolean anyLanguage;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      defaultValue = "id",
      description = "Column of the ids in a CSV clause table (default: ${DEFAULT-VALUE}).")
  private String idColumn;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "Column of the texts in a CSV clause table (default: ${DEFAULT-VALUE}).")
  private String textColumn;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Longest file; a longer one fails (default: ${DEFAULT-VALUE}).")
  private long maxBytes = ReadingOptions.DEFAULT.maxBytes();

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Longest text of a document (default: ${DEFAULT-VALUE}).")
  private int maxCharacters = ReadingOptions.DEFAULT.maxCharacters();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Longest PDF (default: ${DEFAULT-VALUE}).")
  private int maxPages = ReadingOptions.DEFAULT.maxPages();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      defaultValue = "120",
      description = "Longest time for a document (default: ${DEFAULT-VALUE}).")
  private int maxSeconds;

  /** Begins to load the models while Beam gets ready, which takes as long. */
  void loadModelsAhead() {
    AnnotationModels.loadAhead(recognizers, themeModel);
  }

  /**
   * The settings of a run that publishes into {@code folder}.
   *
   * @throws IllegalArgumentException where an option's value is wrong
   */
  AnnotationSettings settings(OutputFolder folder) {
    if (!OutputFile.FORMATS.containsAll(formats)) {
      throw new IllegalArgumentException(
          "--format knows csv and json, not " + String.join(",", formats));
    }
    if (maxBytes < 1 || maxCharacters < 1 || maxPages < 1) {
      throw new IllegalArgumentException(
          "--max-bytes, --max-characters and --max-pages must be at least 1");
    }
    return new AnnotationSettings(
        folder.path(),
        shards,
        formats.stream().distinct().sorted().toList(),
        bom,
        recognizers,
        themeModel,
        new ReadingOptions(maxBytes, maxCharacters, maxPages, idColumn, textColumn),
        maxSeconds,
        anyLanguage);
  }
}
