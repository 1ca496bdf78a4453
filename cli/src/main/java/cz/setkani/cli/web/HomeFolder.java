package cz.setkani.cli.web;

import cz.setkani.cli.web.server.Keys;
import cz.setkani.cli.web.server.Sharing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** What the program keeps for its user: the secret of all keys, and where the desk listens. */
final class HomeFolder {

  private static final String KEY = "desk.key";
  private static final String PORT = "desk.port";
  private static final String SHARE = "desk.share";

  private final Path folder;

  HomeFolder(Path folder) {
    this.folder = folder;
  }

  /** The keys that were kept, or new ones; where they cannot be kept, they hold for this run. */
  Keys keys() {
    Optional<Keys> kept = text(KEY).flatMap(Keys::of);
    if (kept.isPresent()) {
      return kept.get();
    }
    Keys fresh = Keys.random();
    keep(KEY, fresh.secret());
    return fresh;
  }

  /** Where a desk listened last. */
  Optional<Integer> port() {
    return text(PORT).filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf);
  }

  void keepPort(int port) {
    keep(PORT, "" + port);
  }

  /** What is shared in the network, as it was kept last. */
  Sharing.SharingMemory sharing() {
    return new Sharing.SharingMemory() {
      @Override
      public String read() {
        return text(SHARE).orElse("");
      }

      @Override
      public void keep(String line) {
        HomeFolder.this.keep(SHARE, line);
      }
    };
  }

  private Optional<String> text(String name) {
    try {
      return Optional.of(Files.readString(folder.resolve(name)).strip());
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Written beside and put in place, readable by nobody else. */
  private void keep(String name, String text) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, name, ".new", ownersAlone());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The desk works without; it only has another address next time.
    }
  }

  private FileAttribute<?>[] ownersAlone() {
    boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
