package org.resolute.pipeline.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of one benchmark, and the machine that they were measured on.
 *
 * @param machine what it is, by name
 * @param figures in the order in which they were measured
 */
public record Benchmark(Map<String, String> machine, List<Figure> figures) {

  /** How much text the steps are measured on in memory. */
  private static final long SAMPLE = 4_000_000;

  public Benchmark {
    machine = new LinkedHashMap<>(machine);
    figures = List.copyOf(figures);
  }

  /**
   * Measures the program on the texts of a folder.
   *
   * @param input the folder
   * @param megabytes how much text the longest run has; the texts are repeated
   * @param seconds how long each step is measured in memory
   */
  public static Benchmark of(Path input, int megabytes, double seconds) throws IOException {
    Texts texts = Texts.below(input);
    List<Figure> figures = new ArrayList<>();
    Path folder = Files.createTempDirectory("resolute-benchmark");
    try {
      figures.addAll(new WholeCommand(texts, megabytes, folder).figures());
    } finally {
      Files.deleteIfExists(folder.resolve("tables"));
      Files.deleteIfExists(folder);
    }
    figures.addAll(new InMemory(texts.sample(SAMPLE).sources(), seconds).figures());
    return new Benchmark(thisMachine(), figures);
  }

  private static Map<String, String> thisMachine() throws IOException {
    Map<String, String> machine = new LinkedHashMap<>();
    machine.put("processor", processor());
    machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    return machine;
  }

  /** As Linux names it. */
  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return "unknown";
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }

  /** Machine and figures, line by line. */
  public String table() {
    return String.join(", ", machine.values())
        + "\n\n"
        + figures.stream().map(Figure::line).collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The same as JSON. */
  public String json() throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("machine", machine);
    report.put("figures", figures.stream().map(Benchmark::json).toList());
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report)
        + "\n";
  }

  private static Map<String, Object> json(Figure figure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", figure.name());
    json.put("value", figure.value());
    json.put("unit", figure.unit());
    if (figure.mark().kind() != Figure.Mark.Kind.NONE) {
      json.put("mark", figure.mark().text());
      json.put("met", figure.isMet());
    }
    return json;
  }
}
