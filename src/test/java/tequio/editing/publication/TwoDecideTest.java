package tequio.editing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.SecondFactorState;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.editing.draft.Drafts;
import tequio.editing.plan.BeginPlanDraft;
import tequio.editing.preview.PreparePlan;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Many second persons press their buttons at the same moment: one of them decides. */
@TequioTest
class TwoDecideTest {

  static final GovernmentKey TOWN = new GovernmentKey("06010");
  static final int PEOPLE = 8;

  @Autowired ApplicationContext program;
  @Autowired FourEyesApproval second;
  @Autowired DateChangeRequests requests;
  @Autowired PreparePlan prepare;
  @Autowired Drafts drafts;
  @Autowired TenantContext scope;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  final List<Browser> people = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private String code;

  @BeforeEach
  void ask() {
    for (int i = 0; i <= PEOPLE; i++) {
      people.add(new SignedInPeople(program).as(Role.OFFICER, TOWN));
    }
    var year = new PartialDate("2051");
    code =
        scope.within(
            List.of(TOWN),
            () ->
                program
                    .getBean(BeginPlanDraft.class)
                    .newPlan(TOWN, Text.spanish("Plan"), year, year, year)
                    .code());
    inScope(() -> {
      requests.ask(
          prepare.find(TOWN, code).orElseThrow(), "Presidencia", "", person(PEOPLE).account());
      return true;
    });
  }

  @AfterEach
  void leaveNothing() {
    inScope(() -> {
      drafts.listOf(TOWN).forEach(drafts::discard);
      return jdbc.sql("delete from date_move where plan = ?").param(code).update();
    });
  }

  @Test
  void one_of_many_agrees() throws Exception {
    assertThat(atOnce(i -> agree(i))).filteredOn(agreed -> agreed).hasSize(1);
  }

  @Test
  void who_agrees_after_a_refusal_agrees_to_nothing() throws Exception {
    var agreed = atOnce(i -> i % 2 == 0 ? agree(i) : refuse(i));

    boolean refused = inScope(() -> requests.find(TOWN, code).orElseThrow().refused().isPresent());
    assertThat(agreed).filteredOn(it -> it).hasSize(refused ? 0 : 1);
  }

  private boolean agree(int i) {
    return inScope(
        () -> second.agree(prepare.hold(TOWN, code).orElseThrow(), person(i)).isPresent());
  }

  private boolean refuse(int i) {
    return inScope(() -> {
      second.refuse(prepare.hold(TOWN, code).orElseThrow(), "No", person(i));
      return false;
    });
  }

  private Caller.Person person(int i) {
    var account = people.get(i).account().value();
    return new Caller.Person(account, "Persona", account, clock.instant(), SecondFactorState.DONE);
  }

  private <T> T inScope(Callable<T> work) {
    return Objects.requireNonNull(
        scope.within(
            List.of(TOWN),
            () ->
                transaction.<T>execute(all -> {
                  try {
                    return work.call();
                  } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                  }
                })));
  }

  private interface Press {
    boolean button(int person);
  }

  private static List<Boolean> atOnce(Press press) throws Exception {
    var gate = new CyclicBarrier(PEOPLE);
    try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
      var running =
          IntStream.range(0, PEOPLE)
              .mapToObj(i ->
                  threads.submit(() -> {
                    gate.await();
                    return press.button(i);
                  }))
              .toList();
      var answers = new ArrayList<Boolean>();
      for (var one : running) {
        answers.add(one.get(60, TimeUnit.SECONDS));
      }
      return answers;
    }
  }
}
