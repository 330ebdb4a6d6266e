package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs and tables in a file system of Hadoop's; run by {@code mvn -Phdfs verify}. */
@Tag("hdfs")
class HdfsTest {

  /** Hadoop tells a hundred lines of each file. */
  private static final Logger LOG = Logger.getLogger("");

  @TempDir private Path folder;

  @BeforeAll
  static void onlyWhatGoesWrong() {
    LOG.setLevel(Level.SEVERE);
  }

  @Test
  void hdfsHoldsTheTablesThatALocalDiskHolds() throws Exception {
    Path input = BuiltProgram.documents(folder.resolve("in"), 2);
    Path local = folder.resolve("local");
    BuiltProgram.endsWell(BuiltProgram.annotate(input, local), local);

    Path copied = folder.resolve("copied");
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    try (MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).build();
        FileSystem store = cluster.getFileSystem()) {
      store.copyFromLocalFile(hadoop(input), hadoop("/un"));
      annotate(store.getUri().toString(), copied);
      assertThat(store.listStatus(hadoop("/tables")))
          .as("no work folder is left behind")
          .noneMatch(file -> file.getPath().getName().startsWith(".resolute"));
      store.copyToLocalFile(hadoop("/tables"), hadoop(copied));
    }
    withoutChecksums(copied);
    BuiltProgram.sameTables(copied, local);
  }

  private static void annotate(String store, Path log) throws Exception {
    BuiltProgram.endsWell(
        BuiltProgram.start(
            log,
            List.of(
                "annotate",
                store + "/un/**",
                "--output",
                store + "/tables",
                "--",
                "--hdfsConfiguration=[{\"fs.defaultFS\":\"" + store + "\"}]")),
        log);
  }

  /** Hadoop keeps them beside what it copies to a local disk. */
  private static void withoutChecksums(Path copied) throws Exception {
    try (Stream<Path> files = Files.list(copied)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".crc")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Object path) {
    return new org.apache.hadoop.fs.Path(path.toString());
  }
}
