package org.resolute.pipeline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resolute.pipeline.output.OutputFile;

/**
 * Writes the rows of a table, in their order, into files of about equal size, each with the table's
 * header. A file ends with the first row that reaches its share of the bytes, so where the files
 * are cut depends on the rows alone, and never on how the work was parted. There are always as many
 * files as names; those for which no row is left hold the header.
 */
final class TableShards extends OutputStream {

  /** Creates a file of the table. */
  @FunctionalInterface
  interface Creator {
    OutputStream create(String name) throws IOException;
  }

  private final OutputFile table;
  private final List<String> names;
  private final long total;
  private final Creator creator;
  private OutputStream out;
  private int shard;
  private long written;
  private boolean inQuotes;

  /**
   * @param names of the files
   * @param total bytes of all rows
   */
  TableShards(OutputFile table, List<String> names, long total, Creator creator)
      throws IOException {
    this.table = table;
    this.names = List.copyOf(names);
    this.total = total;
    this.creator = creator;
    open();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length && !isLast(); i++) {
      if (endsRow(buffer[i])) {
        long bytes = written + i + 1 - from;
        if (bytes >= share()) {
          out.write(buffer, from, i + 1 - from);
          written = bytes;
          from = i + 1;
          next();
        }
      }
    }
    out.write(buffer, from, offset + length - from);
    written += offset + length - from;
  }

  @Override
  public void close() throws IOException {
    while (!isLast()) {
      next();
    }
    out.close();
  }

  private boolean endsRow(byte b) {
    if (b == '"' && table.quoted()) {
      inQuotes = !inQuotes;
    }
    return b == '\n' && !inQuotes;
  }

  /** Bytes of all files up to this one. */
  private long share() {
    return Math.round((double) total * (shard + 1) / names.size());
  }

  private boolean isLast() {
    return shard == names.size() - 1;
  }

  private void next() throws IOException {
    out.close();
    shard++;
    open();
  }

  private void open() throws IOException {
    out = creator.create(names.get(shard));
    out.write(table.header().getBytes(StandardCharsets.UTF_8));
  }
}
