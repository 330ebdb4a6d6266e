package org.resolute.pipeline.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes UTF-8 by way of strings, which know how to become bytes several times faster than the
 * encoder that the JDK's writers use. For one thread.
 */
final class Utf8Writer extends Writer {

  /** In characters. */
  private static final int BUFFER = 1 << 15;

  private final OutputStream out;
  private final StringBuilder pending = new StringBuilder(2 * BUFFER);

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    pending.append((char) c);
    drainWhenFull();
  }

  @Override
  public void write(char[] chars, int start, int length) throws IOException {
    pending.append(chars, start, length);
    drainWhenFull();
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    append(text, start, start + length);
  }

  @Override
  public Utf8Writer append(CharSequence text, int start, int end) throws IOException {
    pending.append(text, start, end);
    drainWhenFull();
    return this;
  }

  private void drainWhenFull() throws IOException {
    if (pending.length() >= BUFFER) {
      drain();
    }
  }

  /** The first half of a pair waits for the second. */
  private void drain() throws IOException {
    int end = pending.length();
    if (end > 0 && Character.isHighSurrogate(pending.charAt(end - 1))) {
      end--;
    }
    out.write(pending.substring(0, end).getBytes(StandardCharsets.UTF_8));
    pending.delete(0, end);
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
      pending.setLength(0);
    }
  }
}
