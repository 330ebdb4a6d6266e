package org.resolute.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 (FIPS 180-4) of bytes, as 64 hexadecimal digits in lower case: of no bytes, {@code
 * e3b0c44298fc1c14…}.
 */
public final class Sha256 {

  /** How much of a stream is held in memory at a time, in bytes. */
  private static final int BUFFER = 1 << 16;

  private Sha256() {}

  public static String of(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** Reads to the end of {@code content} and leaves it open; memory does not grow with it. */
  public static String of(InputStream content) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
