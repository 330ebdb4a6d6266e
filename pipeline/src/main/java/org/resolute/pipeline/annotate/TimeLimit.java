package org.resolute.pipeline.annotate;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs one piece of work at a time and gives up waiting when it takes too long. Work that is given
 * up on is interrupted, and left behind on its own thread if it does not listen.
 */
final class TimeLimit implements AutoCloseable {

  private final int seconds;
  private ExecutorService worker = newWorker();

  TimeLimit(int seconds) {
    this.seconds = seconds;
  }

  /** The result of {@code work}, or of {@code otherwise} when the time is over. */
  <T> T call(Supplier<T> work, Supplier<T> otherwise) {
    Future<T> future = worker.submit(work::get);
    try {
      return future.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      worker.shutdownNow();
      worker = newWorker();
      return otherwise.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "document");
          thread.setDaemon(true);
          return thread;
        });
  }
}
