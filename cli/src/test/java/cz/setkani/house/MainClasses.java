package cz.setkani.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the house without those of its tests, be they in a folder or in a jar. */
final class MainClasses {

  private static final ImportOption NO_JAR_OF_TESTS = place -> !place.contains("-tests.jar");

  private MainClasses() {}

  static JavaClasses of(String... packages) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(NO_JAR_OF_TESTS)
        .importPackages(packages);
  }
}
