package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works with a data folder, among the threads of one process. */
class FolderUseTest {
  @TempDir Path data;

  @Test
  void nobodyHasAFolderAloneWhileOthersUseIt() throws InterruptedException {
    FolderUse one = FolderUse.share(data, line -> {});
    FolderUse other = FolderUse.share(data.resolve("."), line -> {});
    one.close();
    assertThat(FolderUse.alone(data)).isEmpty();
    assertThat(FolderUse.alone(data.resolve("another"))).hasValueSatisfying(FolderUse::close);

    other.close();
    assertThat(FolderUse.alone(data)).hasValueSatisfying(FolderUse::close);
  }

  @Test
  void whoeverWantsToShareWaitsForTheOneThatHasItAlone() {
    FolderUse alone = FolderUse.alone(data).orElseThrow();
    CompletableFuture<FolderUse> shared = CompletableFuture.supplyAsync(this::share);
    assertThat(FolderUse.alone(data)).isEmpty();

    alone.close();
    FolderUse use = shared.join();

    assertThat(FolderUse.alone(data)).isEmpty();
    use.close();
  }

  private FolderUse share() {
    try {
      return FolderUse.share(data, line -> {});
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
