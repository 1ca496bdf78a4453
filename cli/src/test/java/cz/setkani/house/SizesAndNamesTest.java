package cz.setkani.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How large files and methods of main code may be, and that a name means one thing. */
class SizesAndNamesTest {

  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 40;

  private static Sources sources;

  @BeforeAll
  static void read() throws IOException {
    sources = new Sources();
  }

  @Test
  void a01_noFileIsLongerThanItMayBe() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path path : Sources.paths()) {
      int lines = Files.readAllLines(path).size();
      if (lines > LINES_OF_A_FILE) {
        tooLong.add(path.getFileName() + ": " + lines);
      }
    }

    assertThat(tooLong).as("files of more than %d lines", LINES_OF_A_FILE).isEmpty();
  }

  @Test
  void a02_noMethodIsLongerThanItMayBe() {
    List<String> tooLong = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      LineMap lines = unit.getLineMap();
      SourcePositions positions = sources.trees().getSourcePositions();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          long first = lines.getLineNumber(positions.getStartPosition(unit, method));
          long last = lines.getLineNumber(positions.getEndPosition(unit, method));
          if (last - first + 1 > LINES_OF_A_METHOD) {
            tooLong.add(
                "%s %s: %d"
                    .formatted(Sources.place(unit, first), method.getName(), last - first + 1));
          }
          return super.visitMethod(method, nothing);
        }
      }.scan(unit, null);
    }

    assertThat(tooLong).as("methods of more than %d lines", LINES_OF_A_METHOD).isEmpty();
  }

  @Test
  void a03_noNameMeansTwoThings() {
    Map<String, List<String>> places = new TreeMap<>();
    for (CompilationUnitTree unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree type, Void nothing) {
          if (!type.getModifiers().getFlags().contains(Modifier.PRIVATE)
              && !type.getSimpleName().isEmpty()) {
            places
                .computeIfAbsent(type.getSimpleName().toString(), name -> new ArrayList<>())
                .add(unit.getPackageName() + "");
          }
          return super.visitClass(type, nothing);
        }
      }.scan(unit, null);
    }
    places.values().removeIf(found -> found.size() == 1);

    assertThat(places).as("types of one simple name").isEmpty();
  }
}
