package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark inside the program, two shards at a time; run by {@code mvn -Pspark verify}. */
@Tag("spark")
class SparkRunnerTest {

  private static final int COPIES = 4;

  @TempDir private Path folder;

  @Test
  void sparkWritesTheBytesOfTheDirectRunner() throws Exception {
    Path input = BuiltProgram.documents(folder.resolve("in"), COPIES);
    Path direct = folder.resolve("direct");
    Path spark = folder.resolve("spark");
    BuiltProgram.endsWell(BuiltProgram.annotate(input, direct), direct);
    BuiltProgram.endsWell(
        BuiltProgram.annotate(input, spark, "--runner", "spark", "--parallelism", "2"), spark);
    BuiltProgram.sameTables(spark, direct);
    assertThat(spark.resolve("run.json")).content().contains("\"runner\" : \"spark\"");
  }
}
