package cz.setkani;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
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
 * Which room (package) may use which: the whole table of the library. Every room may use itself and
 * the JDK's {@code java.*}; everything else is listed. A new package needs a row of its own here.
 */
class ArchitectureTest {
  private static final String OPTAPLANNER = "org.optaplanner..";

  static final List<Room> ROOMS =
      List.of(
          room("cz.setkani.text"),
          room("cz.setkani.model"),
          room("cz.setkani.watch"),
          room("cz.setkani.validate.names").uses("cz.setkani.text"),
          room("cz.setkani.validate.sheet").uses("cz.setkani.validate.names"),
          room("cz.setkani.validate.finding")
              .uses("cz.setkani.text", "cz.setkani.validate.names", "cz.setkani.validate.sheet"),
          room("cz.setkani.validate.value")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet"),
          room("cz.setkani.validate.check")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.validate.value"),
          room("cz.setkani.validate.meetings")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.validate.check",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.validate.value"),
          room("cz.setkani.validate")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.validate.check",
                  "cz.setkani.validate.finding",
                  "cz.setkani.validate.meetings",
                  "cz.setkani.validate.names",
                  "cz.setkani.validate.sheet",
                  "cz.setkani.validate.value"),
          room("cz.setkani.solve.graph").uses("cz.setkani.model"),
          room("cz.setkani.solve.bound").uses("cz.setkani.solve.graph"),
          room("cz.setkani.solve.construct")
              .uses("cz.setkani.solve.bound", "cz.setkani.solve.graph"),
          room("cz.setkani.solve.fair")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.solve.bound",
                  "cz.setkani.solve.construct",
                  "cz.setkani.solve.graph"),
          room("cz.setkani.solve.search")
              .uses("cz.setkani.solve.bound", "cz.setkani.solve.graph")
              .usesForeign(OPTAPLANNER),
          room("cz.setkani.solve.tables").uses("cz.setkani.solve.graph"),
          room("cz.setkani.solve")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.solve.bound",
                  "cz.setkani.solve.construct",
                  "cz.setkani.solve.fair",
                  "cz.setkani.solve.graph",
                  "cz.setkani.solve.search",
                  "cz.setkani.solve.tables",
                  "cz.setkani.watch"),
          room("cz.setkani.explain").uses("cz.setkani.model", "cz.setkani.text"),
          room("cz.setkani")
              .uses(
                  "cz.setkani.model",
                  "cz.setkani.validate",
                  "cz.setkani.solve",
                  "cz.setkani.explain",
                  "cz.setkani.watch"),
          room("cz.setkani.whatif")
              .uses(
                  "cz.setkani",
                  "cz.setkani.model",
                  "cz.setkani.solve",
                  "cz.setkani.explain",
                  "cz.setkani.watch"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cz.setkani");

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
        .as("packages without a row in ArchitectureTest.ROOMS")
        .filteredOn(name -> !known.contains(name))
        .isEmpty();
  }

  @Test
  void theTableNamesOnlyRoomsItHas() {
    Set<String> known = ROOMS.stream().map(Room::name).collect(Collectors.toSet());

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
  void theLibraryNeitherPrintsNorTouchesFiles() {
    noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true).check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
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
