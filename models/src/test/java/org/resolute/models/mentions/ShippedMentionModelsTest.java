package org.resolute.models.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedMentionModelsTest {

  private static final String CLAUSE = "Requests the harbour board to dredge the northern channel;";

  @TempDir Path folder;

  @Test
  void theTextIsLearnedFromWhateverColumnFollowsIt() throws IOException {
    Path table = write("file\tverb\ttext\tset_off\na\trequest\t" + CLAUSE + "\tno\n");
    assertThat(ShippedMentionModels.texts(table, Set.of())).containsExactly(CLAUSE);
  }

  @Test
  void aTableWithoutTheColumnIsNamed() throws IOException {
    Path table = write("file\tverb\na\trequest\n");
    assertThatThrownBy(() -> ShippedMentionModels.texts(table, Set.of()))
        .hasMessageContaining("blocks.tsv")
        .hasMessageContaining("text");
  }

  private Path write(String table) throws IOException {
    return Files.writeString(folder.resolve("blocks.tsv"), table);
  }
}
