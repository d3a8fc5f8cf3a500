package tequio.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.accounts.session.SignedInPeople;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.content.DeclarationSignature.SignatureMethod;
import tequio.declaration.signing.DeclarationActs;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.PendingDeclarations;
import tequio.declaration.signing.Signatory;
import tequio.exercise.ExerciseWorld;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.progress.ExerciseReader;
import tequio.exercise.progress.ExerciseStore;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** The last signatures arrive at the same moment, and each rule stands in the database too. */
@TequioTest
class SignatureRaceTest {

  private static final List<String> PARTIES = List.of("gobierno", "sociedad-civil", "autoridad");

  /** Governments that no other test uses: what is published there stays. */
  private static final List<GovernmentKey> TOWNS =
      List.of(new GovernmentKey("20301"), new GovernmentKey("20302"), new GovernmentKey("20303"));

  private static int next;

  @Autowired ExerciseActs exerciseActs;
  @Autowired ExerciseStore exercises;
  @Autowired ExerciseReader reader;
  @Autowired DeclarationActs acts;
  @Autowired PendingDeclarations declarations;
  @Autowired TenantContext tenants;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private GovernmentKey town = TOWNS.getFirst();
  private UUID account = new UUID(0, 0);

  @BeforeEach
  void open() {
    town = TOWNS.get(next++);
    account = new SignedInPeople(program).account().value();
    exerciseActs.begin(
        exercises.ref(town, "2026"),
        ExerciseWorld.exercise("guia-basica", TimeReading.CUMULATIVE, LocalDate.of(2026, 3, 2)),
        new ExerciseActs.Doer("Secretaría", Optional.empty()));
    within(() -> {
      var exercise = reader.running(town).orElseThrow();
      acts.save(exercise, new DeclarationFields("a", "b", "c", "d", "e"), 0, account);
      for (var party : PARTIES) {
        var who = new Signatory(1, party, party, "Oficina", Optional.empty(), Optional.empty());
        acts.add(pending(), who);
      }
      acts.open(exercise, pending());
      return true;
    });
  }

  @Test
  void signatures_at_once_publish_it_once() throws Exception {
    assertThat(signAtOnce(3, i -> i + 1)).containsOnly(true);

    assertThat(
            count(
                "select count(*) from document_version where government = ?"
                    + " and kind = 'joint-declaration'"))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from stated_fact where government = ?"
                    + " and kind = 'product-delivery'"))
        .isEqualTo(1);
  }

  @Test
  void one_person_signs_once_however_often_the_button_is_pressed() throws Exception {
    assertThat(signAtOnce(8, i -> 1)).filteredOn(it -> it).hasSize(1);
  }

  @Test
  void the_database_itself_refuses_what_the_rules_refuse() {
    refused("update joint_declaration set state = 'signed' where government = ?");
    refused("update joint_declaration set body = '{}' where government = ?");
    refused("delete from joint_declaration where government = ?");
    within(() -> sign(1));
    refused("update declaration_signatory set name = 'Otra' where number = 1 and government = ?");
    refused(
        "update declaration_signatory set signed = null, method = null, signed_by = null,"
            + " recorded = null where number = 1 and government = ?");
    refused("delete from declaration_signatory where number = 1 and government = ?");
    refused("update joint_declaration set state = 'drafting' where government = ?");
  }

  private void refused(String sql) {
    assertThatThrownBy(() ->
            within(() -> transaction.execute(all -> jdbc.sql(sql).param(town.value()).update())))
        .as(sql)
        .isInstanceOf(DataAccessException.class);
  }

  private List<Boolean> signAtOnce(int people, IntUnaryOperator number) throws Exception {
    var barrier = new CyclicBarrier(people);
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < people; i++) {
      int which = number.applyAsInt(i);
      work.add(() -> {
        barrier.await();
        return within(() -> sign(which));
      });
    }
    try (var threads = Executors.newFixedThreadPool(people)) {
      var signed = new ArrayList<Boolean>();
      for (var one : threads.invokeAll(work)) {
        signed.add(one.get());
      }
      return signed;
    }
  }

  private boolean sign(int number) {
    var party = PARTIES.get(number - 1);
    var signature =
        new DeclarationSignature(
            party,
            party,
            Text.spanish("Oficina"),
            new PartialDate("2026-03-05"),
            SignatureMethod.SCREEN,
            Optional.empty());
    try {
      acts.sign(town, "2026", number, signature, account);
      return true;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private PendingDeclaration pending() {
    return declarations.find(town, "2026").orElseThrow();
  }

  private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
    return tenants.within(List.of(town), work);
  }

  private int count(String sql) {
    return jdbc.sql(sql).param(town.value()).query(Integer.class).single();
  }
}
