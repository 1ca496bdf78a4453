package cz.setkani.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Which room (package) may use which: the whole table of the command line. Every room may use
 * itself and the JDK's {@code java.*}; everything else is listed. A new package needs a row of its
 * own here.
 */
class ArchitectureTest {
  private static final String TEMPLATES = "gg.jte.generated";

  /** The library's rooms, whose own table is in the library's test of this name. */
  private static final Set<String> LIBRARY =
      Set.of(
          "cz.setkani",
          "cz.setkani.explain",
          "cz.setkani.model",
          "cz.setkani.solve",
          "cz.setkani.text",
          "cz.setkani.validate",
          "cz.setkani.validate.finding",
          "cz.setkani.validate.meetings",
          "cz.setkani.validate.names",
          "cz.setkani.validate.sheet",
          "cz.setkani.validate.value",
          "cz.setkani.watch",
          "cz.setkani.whatif");

  static final List<Room> ROOMS =
      List.of(
          room("cz.setkani.cli.read.grid")
              .uses(
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet"),
          room("cz.setkani.cli.read.text")
              .uses(
                  "cz.setkani.cli.read.grid",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet")
              .usesForeign("org.apache.commons.csv.."),
          room("cz.setkani.cli.read.workbook")
              .uses(
                  "cz.setkani.cli.read.grid",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet")
              .usesForeign(
                  "org.apache.commons.compress.archivers.zip", "org.dhatim.fastexcel.reader"),
          room("cz.setkani.cli.read.requests")
              .uses(
                  "cz.setkani.cli.read.grid",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.validate.value"),
          room("cz.setkani.cli.read")
              .uses(
                  "cz.setkani.cli.read.grid",
                  "cz.setkani.cli.read.requests",
                  "cz.setkani.cli.read.text",
                  "cz.setkani.cli.read.workbook",
                  "cz.setkani.validate",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet"),
          room("cz.setkani.cli.write.words")
              .uses(
                  "cz.setkani.explain",
                  "cz.setkani.model",
                  "cz.setkani.text",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.meetings",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.whatif"),
          room("cz.setkani.cli.write.table")
              .uses(
                  "cz.setkani",
                  "cz.setkani.cli.write.words",
                  "cz.setkani.explain",
                  "cz.setkani.model",
                  "cz.setkani.text",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.whatif")
              .usesForeign(
                  "org.apache.commons.compress.archivers.zip",
                  "org.apache.commons.csv..",
                  "org.dhatim.fastexcel"),
          room("cz.setkani.cli.write.page")
              .uses(
                  "cz.setkani",
                  "cz.setkani.cli.write.words",
                  "cz.setkani.explain",
                  "cz.setkani.model",
                  "cz.setkani.text",
                  "cz.setkani.whatif")
              .usesForeign("gg.jte", "gg.jte.output"),
          room("cz.setkani.cli.write.file").uses("cz.setkani.text"),
          room("cz.setkani.cli.write.folder")
              .uses(
                  "cz.setkani",
                  "cz.setkani.cli.write.file",
                  "cz.setkani.cli.write.page",
                  "cz.setkani.cli.write.table",
                  "cz.setkani.cli.write.words",
                  "cz.setkani.model",
                  "cz.setkani.text",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.whatif"),
          room("cz.setkani.cli.write.text")
              .uses(
                  "cz.setkani",
                  "cz.setkani.cli.write.folder",
                  "cz.setkani.cli.write.words",
                  "cz.setkani.explain",
                  "cz.setkani.model",
                  "cz.setkani.text",
                  "cz.setkani.validate.finding",
                  "cz.setkani.whatif"),
          room("cz.setkani.cli.job")
              .uses(
                  "cz.setkani",
                  "cz.setkani.cli.read",
                  "cz.setkani.cli.write.file",
                  "cz.setkani.cli.write.folder",
                  "cz.setkani.cli.write.text",
                  "cz.setkani.cli.write.words",
                  "cz.setkani.explain",
                  "cz.setkani.model",
                  "cz.setkani.validate",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.watch",
                  "cz.setkani.whatif"),
          room("cz.setkani.cli.command")
              .uses(
                  "cz.setkani.cli.job",
                  "cz.setkani.cli.read",
                  "cz.setkani.cli.read.requests",
                  "cz.setkani.cli.write.file",
                  "cz.setkani.cli.write.folder",
                  "cz.setkani.cli.write.text",
                  "cz.setkani.cli.write.words",
                  "cz.setkani.model",
                  "cz.setkani.text",
                  "cz.setkani.validate",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.watch")
              .usesForeign("picocli.."));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cz.setkani.cli", TEMPLATES);

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomUsesOnlyWhatTheTableAllows(Room room) {
    classes()
        .that()
        .resideInAPackage(room.name())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(room.allowed()))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasARowInTheTable() {
    Set<String> known = ROOMS.stream().map(Room::name).collect(Collectors.toSet());

    assertThat(CLASSES.stream().map(JavaClass::getPackage).map(JavaPackage::getName).distinct())
        .filteredOn(name -> !name.startsWith(TEMPLATES))
        .as("packages without a row in ArchitectureTest.ROOMS")
        .filteredOn(name -> !known.contains(name))
        .isEmpty();
  }

  @Test
  void theTableNamesOnlyRoomsItHas() {
    Set<String> known = ROOMS.stream().map(Room::name).collect(Collectors.toSet());
    known.addAll(LIBRARY);

    assertThat(ROOMS).allSatisfy(room -> assertThat(known).containsAll(room.ours()));
  }

  @Test
  void noRoomsFormACycle() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new ByPackage())
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void templatesUseOnlyWhatPagesUse() {
    classes()
        .that()
        .resideInAPackage(TEMPLATES + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "gg.jte..",
                "cz.setkani",
                "cz.setkani.cli.write.page",
                "cz.setkani.explain",
                "cz.setkani.model",
                "cz.setkani.text"))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static Room room(String name) {
    return new Room(name, List.of(), List.of());
  }

  /** A row of the table: a package, our packages it may use, and other people's it may use. */
  record Room(String name, List<String> ours, List<String> foreign) {
    Room uses(String... rooms) {
      return new Room(name, List.of(rooms), foreign);
    }

    Room usesForeign(String... roots) {
      return new Room(name, ours, List.of(roots));
    }

    String[] allowed() {
      return Stream.of(List.of(name, "java.."), ours, foreign)
          .flatMap(List::stream)
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }
}
