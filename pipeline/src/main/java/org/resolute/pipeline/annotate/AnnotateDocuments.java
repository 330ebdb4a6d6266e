package org.resolute.pipeline.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.resolute.pipeline.input.Shard;

/**
 * Annotates every document of every shard and writes part files. Only descriptions of shards and
 * counts pass through Beam, never a clause.
 */
public final class AnnotateDocuments
    extends PTransform<PCollection<Shard>, PCollection<ShardResult>> {

  private static final long serialVersionUID = 1L;

  private final AnnotationSettings settings;
  private final String recipe;
  private final String workFolder;

  /**
   * @param recipe the settings' own, by which a later run knows what this one finished
   * @param workFolder where the part files go, ending in {@code /}
   */
  public AnnotateDocuments(AnnotationSettings settings, String recipe, String workFolder) {
    this.settings = settings;
    this.recipe = recipe;
    this.workFolder = workFolder;
  }

  @Override
  public PCollection<ShardResult> expand(PCollection<Shard> shards) {
    return shards.apply(
        "Annotate each shard", ParDo.of(new AnnotateShardFn(settings, recipe, workFolder)));
  }
}
