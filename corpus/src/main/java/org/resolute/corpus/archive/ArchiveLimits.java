package org.resolute.corpus.archive;

import java.io.Serializable;

/**
 * How much an archive may hold. They keep a small hostile file from filling the disk.
 *
 * @param entries the most entries, those of archives inside it included
 * @param ratio the most bytes that a byte of the archive may unpack to
 * @param bytes the most bytes in all, unpacked
 * @param nesting how deep archives may stand inside archives; 1 is an archive without any inside
 */
public record ArchiveLimits(int entries, int ratio, long bytes, int nesting)
    implements Serializable {

  /** 100,000 entries, 200 to 1, 4 GiB, three archives inside each other. */
  public static final ArchiveLimits DEFAULT = new ArchiveLimits(100_000, 200, 4L << 30, 3);
}
