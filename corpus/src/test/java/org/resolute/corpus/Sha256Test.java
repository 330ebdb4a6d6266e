package org.resolute.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

  @Test
  void hashesAreThoseOfThePublishedStandard() {
    assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, 200_001})
  void aStreamHasTheHashOfItsBytes(int length) throws IOException {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) 7);

    assertThat(Sha256.of(new ByteArrayInputStream(content))).isEqualTo(Sha256.of(content));
  }
}
