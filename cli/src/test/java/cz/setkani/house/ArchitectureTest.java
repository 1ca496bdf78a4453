package cz.setkani.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import cz.setkani.house.Blueprint.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which room (package) may use which: what is drawn in the table of ARCHITECTURE.md, no more and no
 * less. Every room may use itself and the JDK's {@code java.*}.
 */
class ArchitectureTest {

  private static final Map<String, Set<String>> ARROWS = Arrows.all();

  private static final JavaClasses CLASSES = MainClasses.of("cz.setkani", Arrows.TEMPLATES);

  static List<Room> rooms() {
    return Blueprint.rooms();
  }

  @Test
  void a01_everyRoomHasARowAndEveryRowARoom() {
    assertThat(rooms()).extracting(Room::name).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a02_aRoomUsesTheRoomsThatAreDrawn(Room room) {
    Set<String> used =
        ARROWS.get(room.name()).stream()
            .filter(name -> name.startsWith(Blueprint.FRONT_DOOR))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(cell(room.ours())).as("may use, in the row of %s", room).isEqualTo(cell(used));
  }

  /** Rooms as they stand in a cell of the table. */
  private static String cell(Set<String> rooms) {
    return rooms.stream()
        .map(name -> name.replaceFirst("^cz\\.setkani\\.", ""))
        .map(name -> '`' + name + '`')
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a03_aRoomUsesNothingOfOthersThatIsNotDrawn(Room room) {
    String[] allowed =
        Stream.of(List.of("cz.setkani..", Arrows.TEMPLATES + "..", "java.."), room.others())
            .flatMap(names -> names.stream())
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAnyPackage(Arrows.packages(room.name()))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(CLASSES);
  }

  @Test
  void a04_noRoomsFormACycle() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new ByRoom())
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void a05_theLibraryNeitherPrintsNorTouchesFiles() {
    String[] library =
        rooms().stream().filter(Room::isOfTheLibrary).map(Room::name).toArray(String[]::new);

    noClasses().that().resideInAnyPackage(library).should(ACCESS_STANDARD_STREAMS).check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(library)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a06_aRoomSaysWhatEntersWhatLeavesAndWhatItUses(Room room) throws Exception {
    Path info =
        Path.of("..", room.isOfTheLibrary() ? "core" : "cli", "src/main/java")
            .resolve(room.name().replace('.', '/'))
            .resolve("package-info.java");

    assertThat(Files.readString(info).replaceAll("\\s+\\*?\\s*", " "))
        .contains("Enters: ", "Leaves: ")
        .containsPattern("[Uu]ses ");
  }

  private static final class ByRoom implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(Arrows.room(type.getPackageName()));
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }
}
