package cz.setkani.cli.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cz.setkani.cli.read.Collecting;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.read.requests.Shape;
import cz.setkani.cli.write.folder.FindingsFile;
import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.folder.RequestForms;
import cz.setkani.cli.write.folder.WrittenFiles;
import org.junit.jupiter.api.Test;

/** Commands fill in settings, run jobs and show what comes out; jobs do not show anything. */
class CommandRoomTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cz.setkani");

  @Test
  void a01ACommandReadsNothingItselfAndOnlyNamesWhatIsToBeRead() {
    noClasses()
        .that()
        .resideInAPackage("cz.setkani.cli.command")
        .should()
        .dependOnClassesThat(
            resideInAPackage("cz.setkani.cli.read..")
                .and(
                    not(
                        belongToAnyOf(
                            Source.class,
                            SourceFile.class,
                            ReadOptions.class,
                            Collecting.class,
                            Shape.class))))
        .check(CLASSES);
  }

  @Test
  void a02ACommandMakesNoFilesItself() {
    noClasses()
        .that()
        .resideInAPackage("cz.setkani.cli.command")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "cz.setkani.cli.write.folder",
                    "cz.setkani.cli.write.table",
                    "cz.setkani.cli.write.page")
                .and(
                    not(
                        belongToAnyOf(
                            FindingsFile.class,
                            PrintFormat.class,
                            PrintPart.class,
                            PrintedFiles.class,
                            Printing.class,
                            RequestForms.class,
                            WrittenFiles.class))))
        .check(CLASSES);
  }

  @Test
  void a03ACommandNeitherSchedulesNorExplainsNorTriesOut() {
    noClasses()
        .that()
        .resideInAPackage("cz.setkani.cli.command")
        .should()
        .callMethodWhere(
            target(
                owner(
                    resideInAnyPackage(
                        "cz.setkani.explain..", "cz.setkani.whatif..", "cz.setkani.solve.."))))
        .check(CLASSES);
  }

  @Test
  void a04AJobPrintsNothing() {
    noClasses()
        .that()
        .resideInAPackage("cz.setkani.cli.job")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }
}
