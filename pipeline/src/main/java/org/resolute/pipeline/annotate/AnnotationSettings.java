package org.resolute.pipeline.annotate;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.resolute.corpus.Sha256;
import org.resolute.corpus.read.ReadingOptions;
import org.resolute.pipeline.output.OutputFile;

/**
 * What a user chose that decides the content of the tables, or where they go.
 *
 * @param output the folder of the tables, ending in {@code /}: a local path or a URI
 * @param tableShards how many files each table is cut into
 * @param formats some of {@code csv} and {@code json}
 * @param bom whether CSV begins with a byte-order mark
 * @param recognizers names of mention recognisers
 * @param themeModel file of a theme model; empty for the shipped one
 * @param reading what the readers accept
 * @param documentSeconds the longest time that a document may take
 * @param anyLanguage whether documents that are not English are annotated all the same
 */
public record AnnotationSettings(
    String output,
    int tableShards,
    List<String> formats,
    boolean bom,
    List<String> recognizers,
    String themeModel,
    ReadingOptions reading,
    int documentSeconds,
    boolean anyLanguage)
    implements Serializable {

  public AnnotationSettings {
    Objects.requireNonNull(output);
    Objects.requireNonNull(themeModel);
    Objects.requireNonNull(reading);
    formats = List.copyOf(formats);
    recognizers = List.copyOf(recognizers);
    if (tableShards < 1 || tableShards > OutputFile.MOST_SHARDS) {
      throw new IllegalArgumentException(
          "--shards must be between 1 and %d, not %d"
              .formatted(OutputFile.MOST_SHARDS, tableShards));
    }
    if (documentSeconds < 1) {
      throw new IllegalArgumentException("--max-seconds must be at least 1");
    }
  }

  /**
   * Tells, as a SHA-256, what decides the rows that come of an input: two runs with the same recipe
   * make the same rows of the same input. Where the tables go, how they are cut and whether they
   * begin with a mark is no part of it.
   *
   * @param version of the program
   * @param models hashes of the models by their names
   */
  public String recipe(String version, SortedMap<String, String> models) {
    AnnotationSettings ofRows =
        new AnnotationSettings(
            "", 1, formats, false, recognizers, themeModel, reading, documentSeconds, anyLanguage);
    String recipe = version + "\n" + ofRows + "\n" + models;
    return Sha256.of(recipe.getBytes(StandardCharsets.UTF_8));
  }
}
