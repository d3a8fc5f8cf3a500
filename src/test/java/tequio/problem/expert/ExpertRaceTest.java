package tequio.problem.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.kernel.SubjectReference;
import tequio.plan.PlanWorld;
import tequio.problem.ProblemWorld;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeSide;
import tequio.publishing.kind.DocumentKind;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Experts who are invited at the same moment, and how long they are kept. */
@TequioTest
class ExpertRaceTest {

  private static final int PEOPLE = 8;
  private static final Instant EXPIRES = Instant.parse("2026-04-01T06:00:00Z");

  @Autowired Experts experts;
  @Autowired ExpertComments comments;
  @Autowired DocumentKind<Problem> kind;
  @Autowired TenantContext scope;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  private SubjectReference problem;

  @BeforeEach
  void a_problem() {
    clock.set("2026-03-02T18:00:00Z");
    problem = kind.ref(PlanWorld.newGovernment(jdbc), "1");
  }

  @Test
  void experts_invited_at_once_have_a_number_each() throws Exception {
    var links =
        Simultaneously.run(
            PEOPLE,
            i -> () -> within(() -> experts.add(problem, "Persona " + i, "Hidróloga", EXPIRES)));

    assertThat(links).doesNotHaveDuplicates();
    assertThat(within(() -> experts.list(problem)))
        .extracting(Expert::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
  }

  @Test
  void an_expert_is_forgotten_in_time_but_not_before_each_comment_is_answered() {
    var unused = within(() -> experts.add(problem, "Ana", "Hidróloga", EXPIRES));
    var also = within(() -> experts.add(problem, "Luis", "Geólogo", EXPIRES));
    assertThat(also).isNotEqualTo(unused);
    var first =
        within(() -> {
          var expert = experts.list(problem).getFirst();
          comments.add(expert, ProblemWorld.node(1, 0, TreeSide.TRUNK, 1), "Poco es cuánto", false);
          return expert.number();
        });

    clock.set(EXPIRES.plus(Duration.ofDays(179)).toString());
    forget();
    assertThat(within(() -> experts.list(problem))).hasSize(2);
    clock.set(EXPIRES.plus(Duration.ofDays(181)).toString());
    forget();
    assertThat(within(() -> experts.list(problem))).extracting(Expert::number).contains(first);
    assertThat(within(() -> experts.list(problem))).hasSize(1);
    assertThat(within(() -> comments.setAnswered(problem, 1))).isTrue();
    forget();
    assertThat(within(() -> experts.list(problem))).isEmpty();
  }

  /** The job goes through the governments that it finds in the gazetteer; this one is not there. */
  private void forget() {
    var before = clock.instant().minus(tequio.privacy.ProcessingActivity.EXPERT.time());
    var unused = within(() -> experts.deleteEndedBefore(before));
  }

  private <T> T within(Supplier<T> act) {
    return scope.within(List.of(problem.government()), act::get);
  }
}
