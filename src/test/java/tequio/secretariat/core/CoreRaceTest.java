package tequio.secretariat.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.kernel.Uuid7;
import tequio.mail.MailAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.core.register.CoreActs;
import tequio.secretariat.core.register.CoreDisclosure;
import tequio.secretariat.core.register.CoreParticipant;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.secretariat.core.register.CoreParticipant.CoreState;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Several people decide on one request, choose and leave at the same moment. */
@TequioTest
class CoreRaceTest {

  /** A government that no other test uses: what is published there stays. */
  private static final GovernmentKey TOWN = new GovernmentKey("20330");

  @Autowired CoreActs acts;
  @Autowired CoreReader cores;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<CivilSocietyCore> kind;
  @Autowired TenantContext tenants;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @BeforeEach
  void install() {
    var core =
        new CivilSocietyCore(
            Text.spanish("Núcleo"), Known.notSeen(), Optional.empty(), Known.notSeen(), List.of());
    var unused = publisher.publish(kind, kind.ref(TOWN, "1"), core, SecretariatWorld.TERMS);
  }

  @Test
  void a_request_is_admitted_once_and_a_name_that_leaves_while_it_changes_is_gone()
      throws Exception {
    var id = ask();
    assertThat(atOnce(4, i -> acts.admit(TOWN, id, SecretariatWorld.BY))).isEqualTo(1);
    assertThat(within(() -> cores.standing(TOWN))).hasSize(1);

    var its = admitted(id);
    var less = new CoreChoice(CoreDisclosure.TYPE, false, false);
    int done =
        atOnce(
            2,
            i -> {
              if (i == 0) {
                acts.leave(its);
              } else {
                acts.choose(its, less);
              }
            });

    assertThat(done).isBetween(1, 2);
    assertThat(within(() -> cores.standing(TOWN))).isEmpty();
    assertThat(atOnce(2, i -> acts.leave(its))).isZero();
    assertThat(
            jdbc.sql("select count(*) from stated_fact where government = ? and body::text like ?")
                .params(TOWN.value(), "%Colectiva%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_call_and_a_participant_who_leaves_never_wait_for_each_other() throws Exception {
    for (int round = 0; round < 5; round++) {
      var id = ask();
      within(() -> {
        acts.admit(TOWN, id, SecretariatWorld.BY);
        return true;
      });
      var its = admitted(id);
      var call =
          new CoreCall(
              Text.spanish("Asamblea"),
              PartialDate.of(acts.today(TOWN)),
              "17:00",
              Text.spanish("Kiosco"),
              Text.spanish("Ya."));

      int done =
          atOnce(
              2,
              i -> {
                if (i == 0) {
                  acts.call(TOWN, call, SecretariatWorld.BY);
                } else {
                  acts.leave(its);
                }
              });

      assertThat(done).isEqualTo(2);
    }
  }

  private UUID ask() {
    var asks =
        new CoreParticipant(
            Uuid7.next(clock),
            TOWN,
            CoreParticipantType.COLLECTIVE,
            CoreSector.WOMEN,
            "Colectiva",
            new CoreChoice(CoreDisclosure.NAME, false, true),
            new MailAddress("carrera@example.org"),
            Locale.forLanguageTag("es-MX"),
            CoreState.ASKED,
            Optional.empty());
    return within(() -> {
      acts.ask(asks);
      assertThat(acts.confirm(asks)).isTrue();
      return asks.id();
    });
  }

  /** The participant as whoever follows the link sees it. */
  private CoreParticipant admitted(UUID id) {
    return within(() ->
        new CoreParticipant(
            id,
            TOWN,
            CoreParticipantType.COLLECTIVE,
            CoreSector.WOMEN,
            "Colectiva",
            new CoreChoice(CoreDisclosure.NAME, false, false),
            new MailAddress("carrera@example.org"),
            Locale.forLanguageTag("es-MX"),
            CoreState.ADMITTED,
            Optional.of(cores.standing(TOWN).getFirst().number())));
  }

  /** Returns how many of them were not refused. */
  private int atOnce(int people, IntConsumer act) throws Exception {
    var done = Simultaneously.run(people, i -> () -> isDone(() -> act.accept(i)));
    return Collections.frequency(done, true);
  }

  private boolean isDone(Runnable act) {
    try {
      return within(() -> {
        act.run();
        return true;
      });
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private <T> T within(ScopedValue.CallableOp<T, RuntimeException> work) {
    return tenants.within(List.of(TOWN), work);
  }
}
