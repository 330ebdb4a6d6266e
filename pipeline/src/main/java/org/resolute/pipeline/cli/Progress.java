package org.resolute.pipeline.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * Tells how far a run has come: on a terminal in one line that is written over, elsewhere in a line
 * every ten seconds.
 */
final class Progress {

  /** Set by the launcher, which can tell whether standard error is a terminal. */
  private static final boolean TERMINAL = Boolean.getBoolean("resolute.terminal");

  private static final long NANOS = 1_000_000_000L;
  private static final long LINE_EVERY = 10 * NANOS;

  private final PrintWriter err;
  private final int files;
  private final long started = System.nanoTime();
  private long lastLine = started;

  private Progress(PrintWriter err, int files) {
    this.err = err;
    this.files = files;
  }

  /** Progress towards {@code files} inputs, written to {@code err}. */
  static Progress on(PrintWriter err, int files) {
    return new Progress(err, files);
  }

  static Progress silent() {
    return new Progress(new PrintWriter(Writer.nullWriter()), 0);
  }

  /** Shows where the run stands, if it is time to. */
  void show(MetricResults metrics) {
    long now = System.nanoTime();
    if (TERMINAL) {
      err.print("\r" + line(metrics, now - started) + "\u001B[K");
    } else if (now - lastLine >= LINE_EVERY) {
      lastLine = now;
      err.println(line(metrics, now - started));
    }
    err.flush();
  }

  /** Ends the line that was written over. */
  void end(MetricResults metrics) {
    if (TERMINAL) {
      show(metrics);
      err.println();
      err.flush();
    }
  }

  private String line(MetricResults metrics, long elapsed) {
    double seconds = elapsed / (double) NANOS;
    long done = counter(metrics, "files");
    String left =
        done == 0
            ? "starting"
            : String.format(Locale.ROOT, "%.0f s left", seconds * (files - done) / done);
    return String.format(
        Locale.ROOT,
        "%,d of %,d files, %,.0f clauses/s, %s",
        done,
        files,
        counter(metrics, "clauses") / seconds,
        left);
  }

  private static long counter(MetricResults metrics, String name) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named("resolute", name)).build();
    long sum = 0;
    for (MetricResult<Long> counter : metrics.queryMetrics(filter).getCounters()) {
      sum += counter.getAttempted();
    }
    return sum;
  }
}
