package cz.setkani.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The main code of the library and of the command line, as the compiler's trees. */
final class Sources {

  private static final List<Path> ROOTS =
      Stream.of("core", "cli").map(module -> Path.of("..", module, "src/main/java")).toList();

  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final DocTrees trees;

  /** Reads all of it; the compiler does not look further than the grammar. */
  Sources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths()));
      task.parse().forEach(units::add);
      trees = DocTrees.instance(task);
    }
  }

  List<CompilationUnitTree> units() {
    return units;
  }

  DocTrees trees() {
    return trees;
  }

  /** All files of main code, in the order of their paths. */
  static List<Path> paths() {
    return ROOTS.stream().flatMap(Sources::paths).sorted().toList();
  }

  private static Stream<Path> paths(Path root) {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(path -> path.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where something stands, as an editor takes it. */
  static String place(CompilationUnitTree unit, long line) {
    return Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + line;
  }
}
