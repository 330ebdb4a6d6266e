package org.resolute.pipeline.cli;

import java.io.IOException;
import java.util.List;
import org.resolute.pipeline.annotate.FinishedShards;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;
import org.resolute.pipeline.publish.OutputFolder;

/**
 * The shards of a run.
 *
 * @param shards in order
 * @param remark what the user should know of them; empty where there is nothing to say
 */
record ShardPlan(List<Shard> shards, String remark) {

  ShardPlan {
    shards = List.copyOf(shards);
  }

  /** A run that begins at the beginning. */
  static ShardPlan anew(List<InputFile> files, int workers) {
    return new ShardPlan(Shard.cut(files, workers), "");
  }

  /** A run that goes on from what stopped runs left in the output folder. */
  static ShardPlan resumed(OutputFolder folder, String recipe, List<InputFile> files, int workers)
      throws IOException {
    List<String> left = folder.finishedShards();
    List<Shard> shards = FinishedShards.of(left, recipe).plan(files, workers);
    long kept = shards.stream().filter(shard -> !shard.finished().isEmpty()).count();
    return new ShardPlan(shards, "--resume: " + remark(left.size(), kept, shards.size()));
  }

  private static String remark(int left, long kept, int shards) {
    if (kept > 0) {
      return "%d of %d shards are finished, and kept if their inputs did not change"
          .formatted(kept, shards);
    }
    return left == 0
        ? "no finished shard was left behind; the run starts from scratch"
        : "what is left behind was made of other inputs, or with other options, models or another"
            + " version; the run starts from scratch";
  }
}
