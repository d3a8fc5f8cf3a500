package tequio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tequio.jobs.Job;

/** Names that an engineer who knows Java and Spring can read without knowing this code. */
@AnalyzeClasses(
    packages = {"tequio", "gg.jte.generated"},
    importOptions = DoNotIncludeTests.class)
class NamingTest {

  /** Address segments that are also English nouns of the domain. */
  private static final Set<String> IN_BOTH_LANGUAGES =
      Set.of(
          "plan", "admin", "demo", "editing", "api", "code", "content", "error", "home", "tequio",
          "test");

  @ArchTest
  static final ArchRule exceptions_end_in_exception =
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .should()
          .haveSimpleNameEndingWith("Exception");

  @ArchTest
  static final ArchRule jobs_end_in_job =
      classes()
          .that()
          .implement(Job.class)
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleNameEndingWith("Job");

  @ArchTest
  static void no_simple_name_is_used_twice(JavaClasses everything) {
    var types =
        everything.stream()
            .filter(it -> it.isTopLevelClass() && it.getPackageName().startsWith("tequio"))
            .filter(it -> !it.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName));
    types.values().removeIf(it -> it.size() == 1);
    assertThat(types).isEmpty();
  }

  /** A folder is an English noun: what addresses say is Spanish. */
  @Test
  void no_folder_is_named_like_an_address() {
    var segments = new TreeSet<String>();
    for (var file : Tree.files(".java")) {
      var routes = java.util.regex.Pattern.compile("\"(?:/en)?((?:/[a-z{}:|-]+)+)\"");
      routes
          .matcher(Tree.read(file))
          .results()
          .flatMap(it -> Arrays.stream(it.group(1).split("/")))
          .filter(it -> it.matches("[a-z-]{3,}"))
          .forEach(segments::add);
    }
    var folders =
        Tree.files(".java").stream()
            .flatMap(it -> java.util.stream.StreamSupport.stream(it.spliterator(), false))
            .map(Path::toString)
            .filter(it -> !it.contains("."))
            .collect(toCollection(TreeSet::new));
    folders.retainAll(segments);
    folders.removeAll(IN_BOTH_LANGUAGES);
    assertThat(folders).isEmpty();
  }
}
