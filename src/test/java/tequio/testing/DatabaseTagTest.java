package tequio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The second run of {@code ./tequio test}, on PostgreSQL 15, runs what has the tag {@code
 * database}: no test that reaches a database may lack it.
 */
class DatabaseTagTest {

  private static final Path COMPILED = Path.of("target/test-classes");
  private static final Set<String> DATABASES =
      Set.of("tequio.database.TestDatabase", "tequio.database.embedded.EmbeddedDatabase");

  private final JavaClasses tests = new ClassFileImporter().importPath(COMPILED);

  @Test
  void exactly_the_tests_that_reach_a_database_have_the_tag() throws ClassNotFoundException {
    var reaching = new TreeSet<String>();
    var tagged = new TreeSet<String>();
    for (var test : tests) {
      if (test.isTopLevelClass() && test.getSimpleName().endsWith("Test") && !test.isAnnotation()) {
        if (reaches(test)) {
          reaching.add(test.getName());
        }
        if (hasTag(Class.forName(test.getName()))) {
          tagged.add(test.getName());
        }
      }
    }
    assertThat(tagged).isEqualTo(reaching).hasSizeGreaterThan(100);
  }

  private boolean reaches(JavaClass test) {
    var seen = new HashSet<JavaClass>();
    var waiting = new ArrayDeque<>(List.of(test));
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (DATABASES.contains(next.getName())) {
        return true;
      }
      if (tests.contain(next.getName()) && seen.add(next)) {
        next.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .forEach(waiting::add);
      }
    }
    return false;
  }

  private static boolean hasTag(Class<?> test) {
    return AnnotationSupport.findRepeatableAnnotations(test, Tag.class).stream()
        .anyMatch(tag -> tag.value().equals("database"));
  }
}
