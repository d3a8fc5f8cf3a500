package tequio;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * Packages form no import cycle, neither between modules nor inside them; a template counts as its
 * folder.
 */
@AnalyzeClasses(
    packages = {"tequio", "gg.jte.generated"},
    importOptions = DoNotIncludeTests.class)
class PackageCyclesTest {

  private static final SliceAssignment BY_PACKAGE =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          var name = type.getPackageName().replace(TemplateBoundariesTest.TEMPLATES, "");
          return name.startsWith("tequio") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "every package, with the templates in its folder";
        }
      };

  @ArchTest
  static final ArchRule no_cycle = slices().assignedFrom(BY_PACKAGE).should().beFreeOfCycles();
}
