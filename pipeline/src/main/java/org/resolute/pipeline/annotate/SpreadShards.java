package org.resolute.pipeline.annotate;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.resolute.pipeline.input.Shard;

/**
 * Spreads the shards over the workers.
 *
 * <p>A cluster takes each by itself, whichever worker is free. The direct runner hands out such
 * single pieces of work in rounds, and waits for the slowest of each round while another thread
 * spins: a fifth of a run on two processors. There each worker gets its share at once, dealt out in
 * turn, so that the shares are alike.
 */
public abstract class SpreadShards extends PTransform<PCollection<Shard>, PCollection<Shard>> {

  private static final long serialVersionUID = 1L;

  private SpreadShards() {}

  /**
   * The way for a runner.
   *
   * @param runner {@code direct}, {@code flink}, …
   * @param workers how many shards are annotated at a time, at least 1
   */
  public static SpreadShards over(String runner, int workers) {
    return runner.equals("direct") ? new InTurn(workers) : new OneByOne();
  }

  private static final class OneByOne extends SpreadShards {

    private static final long serialVersionUID = 1L;

    @Override
    public PCollection<Shard> expand(PCollection<Shard> shards) {
      return shards.apply(Reshuffle.viaRandomKey());
    }
  }

  private static final class InTurn extends SpreadShards {

    private static final long serialVersionUID = 1L;

    private final int workers;

    InTurn(int workers) {
      this.workers = workers;
    }

    @Override
    public PCollection<Shard> expand(PCollection<Shard> shards) {
      int hands = workers;
      return shards
          .apply(
              "Deal out",
              WithKeys.of((Shard shard) -> shard.index() % hands)
                  .withKeyType(TypeDescriptors.integers()))
          .apply("Take up", GroupByKey.create())
          .apply("Shares", Values.create())
          .apply("Shards of a share", Flatten.iterables());
    }
  }
}
