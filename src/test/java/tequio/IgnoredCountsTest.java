package tequio;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * An SQL update that found no row wrote nothing: how many it found is looked at. What the program's
 * own methods return Error Prone looks after; JdbcClient's count it does not know.
 */
@ResourceLock("Sources")
class IgnoredCountsTest {

  /** Where it does not matter whether the row was there, each with its reason. Kept by hand. */
  static final Map<String, String> FOR_A_REASON =
      Map.ofEntries(
          entry("IdempotencyRecords.keep", "its row was made when the form came in"),
          entry("PlanProjection.markCommitments", "a plan may list no commitment"),
          entry(
              "PlanProjection.markWithdrawn", "its row is made with the first version of the plan"),
          entry("Followers.told", "who stopped following meanwhile is told nothing more"),
          entry("OutboxLease.end", "another instance took the letter over and says how it ended"),
          entry("OutboxLease.endThoseNobodyKnowsOf", "often there is none"),
          entry("OutboxLease.putBack", "another instance took the letter over"),
          entry("Lease.giveBack", "who lost the lease has nothing to give back"),
          entry("Organisations.learn", "another document said the sector first"),
          entry("Organisations.merge", "both rows were read a moment ago and none is deleted"),
          entry("Outbox.forget", "often there is none"),
          entry("JobRunRepository.failed", "the row of a job is made before its first run"),
          entry("JobRunRepository.succeeded", "the row of a job is made before its first run"),
          entry("Sessions.caller", "a session that ended meanwhile is nobody's at the next page"),
          entry("Sessions.passSecond", "the same: whoever signs in again proves it again"));

  @Test
  void no_update_ignores_how_many_rows_it_found() {
    var found = new TreeSet<String>();
    for (var unit : Sources.written()) {
      new Updates(unit, found).scan(unit, null);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(FOR_A_REASON.keySet());
  }

  private static final class Updates extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final TreeSet<String> found;
    private String method = "";

    Updates(CompilationUnitTree unit, TreeSet<String> found) {
      this.unit = unit;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree entered, @Nullable Void none) {
      method = entered.getName().toString();
      return super.visitMethod(entered, none);
    }

    @Override
    public @Nullable Void visitExpressionStatement(
        ExpressionStatementTree statement, @Nullable Void none) {
      if (statement.getExpression() instanceof MethodInvocationTree call
          && call.getArguments().isEmpty()
          && call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("update")
          && sql(call).filter(it -> it.startsWith("update ")).isPresent()) {
        var file = Path.of(unit.getSourceFile().getName()).getFileName();
        found.add(file.toString().replace(".java", ".") + method);
      }
      return super.visitExpressionStatement(statement, none);
    }

    /** The first words of the statement, where they stand in it. */
    private static Optional<String> sql(MethodInvocationTree call) {
      var words = new StringBuilder();
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
          if (words.isEmpty() && literal.getValue() instanceof String text) {
            words.append(text.strip());
          }
          return null;
        }
      }.scan(call, null);
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(words.toString().toLowerCase(Locale.ROOT));
    }
  }
}
