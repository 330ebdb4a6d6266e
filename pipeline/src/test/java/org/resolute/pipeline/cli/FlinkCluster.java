package org.resolute.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A cluster of processes, as the script makes it, on ports that are free.
 *
 * @param folder where it keeps its files; the script makes and removes it
 */
record FlinkCluster(Path folder, int port, int rpcPort) {

  /** Starts a job manager and two task managers. */
  static FlinkCluster start(Path folder) throws IOException, InterruptedException {
    FlinkCluster cluster = new FlinkCluster(folder, freePort(), freePort());
    cluster.script("start");
    return cluster;
  }

  /** Starts one task manager more. */
  void add() throws IOException, InterruptedException {
    script("add");
  }

  void stop() throws IOException, InterruptedException {
    script("stop");
  }

  /** For {@code --flink-master}. */
  String master() {
    return "localhost:" + port;
  }

  /** The processes of the task managers, in the order in which they were started. */
  List<ProcessHandle> taskManagers() throws IOException, InterruptedException {
    return script("status")
        .lines()
        .filter(line -> line.startsWith("task-manager-"))
        .map(line -> Long.parseLong(line.split(" ", -1)[1]))
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .toList();
  }

  /** What the job manager answers. */
  JsonNode ask(String path) throws IOException {
    return new ObjectMapper().readTree(URI.create("http://" + master() + path).toURL());
  }

  private String script(String command) throws IOException, InterruptedException {
    ProcessBuilder script =
        new ProcessBuilder(BuiltProgram.HOME.resolve("pipeline/flink-cluster").toString(), command);
    script.environment().put("FLINK_CLUSTER_DIR", folder.toString());
    script.environment().put("FLINK_PORT", Integer.toString(port));
    script.environment().put("FLINK_RPC_PORT", Integer.toString(rpcPort));
    Process process = script.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
