package org.parley.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells file systems that others change too, over a network or from outside a virtual machine: a
 * folder can be watched there, but of those changes no event comes. For one thread.
 */
final class EventlessFileSystems {
  private static final Set<String> KINDS =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smbfs",
          "smb2",
          "smb3",
          "afs",
          "ncpfs",
          "9p",
          "virtiofs",
          "ceph",
          "lustre",
          "gfs2",
          "ocfs2",
          "glusterfs",
          "vboxsf",
          "vmhgfs",
          "prl_fs",
          "drvfs");

  /** By the number of the device; asking for its kind reads the list of all mounts. */
  private final Map<Object, String> kinds = new HashMap<>();

  /** The kind of file system that a folder is on, if it is such a one; else null. */
  @Nullable String kind(Path folder) {
    try {
      Object device = Files.getAttribute(folder, "unix:dev");
      String kind = kinds.get(device);
      if (kind == null) {
        kind = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
        kinds.put(device, kind);
      }
      return isEventless(kind) ? kind : null;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return null;
    }
  }

  /** Of the many kinds in user space ({@code fuse.sshfs}), those of a local disk are few. */
  static boolean isEventless(String kind) {
    return KINDS.contains(kind) || (kind.startsWith("fuse.") && !kind.startsWith("fuse.ntfs"));
  }
}
