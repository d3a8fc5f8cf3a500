package tequio;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** All time comes from the one clock, in Java and in SQL; a test can then choose the day. */
@AnalyzeClasses(
    packages = {"tequio", "gg.jte.generated"},
    importOptions = DoNotIncludeTests.class)
@ResourceLock("Sources")
class ClockTest {

  static final Pattern SQL =
      Pattern.compile(
          "\\bnow\\s*\\(\\s*\\)|\\b(current_(timestamp|date|time)|localtime(stamp)?"
              + "|(clock|statement|transaction)_timestamp|timeofday)\\b"
              + "|'(now|today|tomorrow|yesterday)'",
          Pattern.CASE_INSENSITIVE);

  /** Only to refuse a start in which the database's clock differs from the program's. */
  static final Set<String> COMPARES_THE_CLOCKS = Set.of("tequio/database/ClockSkew.java");

  @ArchTest
  static final ArchRule java_asks_only_the_clock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("tequio.storage.ClockConfiguration")
          .should()
          .accessTargetWhere(target(readsAnotherClock()));

  @Test
  void sql_asks_no_clock_at_all() {
    var askers = new TreeSet<String>();
    for (var file : Tree.files(".sql")) {
      if (SQL.matcher(Tree.read(file).replaceAll("--.*", "")).find()) {
        askers.add(file.toString());
      }
    }
    for (var unit : Sources.all()) {
      new Literals(unit, askers).scan(unit, null);
    }
    askers.removeIf(place -> COMPARES_THE_CLOCKS.contains(place.replaceAll(":\\d+", "")));
    assertThat(askers).isEmpty();
  }

  /** Reading the injected clock, {@code LocalDate.now(clock)}, is what the rule is for. */
  private static DescribedPredicate<AccessTarget> readsAnotherClock() {
    return DescribedPredicate.describe(
        "reads a clock that is not the injected one",
        access -> {
          if (!(access instanceof CodeUnitAccessTarget call)) {
            return false;
          }
          var owner = call.getOwner().getName();
          return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.") && !asksClock(call);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.equals("java.util.Calendar");
            case "<init>" ->
                Set.of("java.util.Date", "java.util.GregorianCalendar").contains(owner)
                    && call.getRawParameterTypes().isEmpty();
            default ->
                Set.of("java.time.Clock", "java.time.InstantSource").contains(owner)
                    && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
          };
        });
  }

  private static boolean asksClock(CodeUnitAccessTarget call) {
    return call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Set<String> askers;

    Literals(CompilationUnitTree unit, Set<String> askers) {
      this.unit = unit;
      this.askers = askers;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
      if (literal.getValue() instanceof String text && SQL.matcher(text).find()) {
        askers.add(Sources.place(unit, literal));
      }
      return null;
    }
  }
}
