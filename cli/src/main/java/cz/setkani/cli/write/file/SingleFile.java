package cz.setkani.cli.write.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One file at any place that the user names: links stay what they are and the file behind them is
 * replaced; devices and open streams such as {@code /dev/stdout} are written as they come.
 */
public final class SingleFile {

  private final Target target;

  private SingleFile(Target target) {
    this.target = target;
  }

  /**
   * The file that a path leads to.
   *
   * @throws UnwritableException if no file can be there
   */
  public static SingleFile at(Path path) throws UnwritableException {
    try {
      return new SingleFile(Target.of(path));
    } catch (IOException e) {
      throw new UnwritableException(path, e);
    }
  }

  /** The file that would be replaced, if there is one. */
  public Optional<Path> existing() {
    return Optional.of(target.path())
        .filter(path -> !target.isDevice() && Files.isRegularFile(path));
  }

  /**
   * Writes the file, or leaves it as it was.
   *
   * @param waiting told if another run writes its folder, before that is waited for
   * @throws UnwritableException if it could not be written
   */
  public void write(ResultFile.Text text, Output.WaitingNotice waiting) throws UnwritableException {
    ResultFile file = ResultFile.text(String.valueOf(target.path().getFileName()), text);
    if (!target.isDevice()) {
      Output.of(List.of(file)).writeTo(target.path().getParent(), waiting);
      return;
    }
    try {
      target.writeThrough(file.content());
    } catch (IOException e) {
      throw new UnwritableException(target.path(), e);
    }
  }
}
