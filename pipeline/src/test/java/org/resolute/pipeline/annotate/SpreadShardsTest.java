package org.resolute.pipeline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolute.pipeline.input.InputFile;
import org.resolute.pipeline.input.Shard;

class SpreadShardsTest {

  @ParameterizedTest
  @CsvSource({"direct, 1", "direct, 3", "direct, 20", "flink, 3"})
  void everyShardArrivesOnceWhateverTheRunnerAndItsWorkers(String runner, int workers) {
    List<Shard> shards =
        IntStream.range(0, 7)
            .mapToObj(i -> new Shard(i, List.of(new InputFile(i + ".txt", "/in/" + i, 10))))
            .toList();
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    var spread =
        pipeline
            .apply("All shards", Create.of(shards))
            .apply("Spread them", SpreadShards.over(runner, workers));

    PAssert.that(spread)
        .satisfies(
            arrived -> {
              assertThat(arrived).containsExactlyInAnyOrderElementsOf(shards);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
