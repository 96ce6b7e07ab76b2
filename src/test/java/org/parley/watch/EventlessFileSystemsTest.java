package org.parley.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file systems tell of all changes. */
class EventlessFileSystemsTest {
  @Test
  void theKindDecides(@TempDir Path local) {
    assertThat(EventlessFileSystems.isEventless("nfs4")).isTrue();
    assertThat(EventlessFileSystems.isEventless("fuse.sshfs")).isTrue();
    assertThat(EventlessFileSystems.isEventless("fuseblk")).as("a local NTFS disk").isFalse();
    assertThat(EventlessFileSystems.isEventless("ext4")).isFalse();
    assertThat(new EventlessFileSystems().kind(local)).isNull();
    assertThat(new EventlessFileSystems().kind(local.resolve("missing"))).isNull();
  }
}
