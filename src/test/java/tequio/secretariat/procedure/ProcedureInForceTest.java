package tequio.secretariat.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.secretariat.SecretariatWorld.rules;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.StateProfile.SecondCall;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.rules.SecretariatRules;
import tequio.testing.TequioTest;

/** Which procedure a secretariat has on a day, and which document says so. */
@TequioTest
@Transactional
class ProcedureInForceTest {

  private static final GovernmentKey TOWN = new GovernmentKey("08019");

  @Autowired ProcedureInForce procedures;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<SecretariatRules> kind;

  @Test
  void without_rules_the_profile_says_everything() {
    var procedure = on("2026-06-01");

    assertThat(procedure.ordinaryNotice()).isEqualTo(5);
    assertThat(procedure.commentDays()).isEqualTo(5);
    assertThat(procedure.quorumLossStopsDecisions()).isTrue();
    assertThat(procedure.basis().rules()).isEmpty();
    assertThat(procedure.basis().of(ProcedureField.QUORUM).title().words())
        .isEqualTo("Perfil genérico para ejercicios municipales");
  }

  @Test
  void rules_say_what_they_say_and_the_profile_the_rest() {
    publish(
        rules(it -> {
          it.put("ordinaryNotice", 8);
          it.putArray("quorum").addObject().put("form", "majority-of-filled");
          it.put("ballot", "secret");
          it.put("quorumLoss", "continues");
        }));

    var procedure = on("2026-06-01");

    assertThat(procedure.ordinaryNotice()).isEqualTo(8);
    assertThat(procedure.extraordinaryNotice()).isEqualTo(2);
    assertThat(procedure.quorum()).containsExactly(QuorumCondition.majorityOfFilled());
    assertThat(procedure.secondCall()).isEqualTo(SecondCall.INFORMATION_ONLY);
    assertThat(procedure.secretBallot()).isTrue();
    assertThat(procedure.quorumLossStopsDecisions()).isFalse();
    assertThat(procedure.basis().of(ProcedureField.ORDINARY_NOTICE).path())
        .endsWith("/secretariado/reglas");
    assertThat(procedure.basis().of(ProcedureField.ORDINARY_NOTICE).version()).contains(1);
    assertThat(procedure.basis().of(ProcedureField.DECISION).path()).endsWith("/perfil");
  }

  @Test
  void a_version_in_force_from_a_later_day_waits() {
    publish(rules(it -> it.put("ordinaryNotice", 8)));
    publish(
        rules(it -> {
          it.put("ordinaryNotice", 10);
          it.put("inForceSince", "2026-07-01");
        }));

    assertThat(on("2025-12-31").basis().rules()).isEmpty();
    assertThat(on("2026-06-30").ordinaryNotice()).isEqualTo(8);
    assertThat(on("2026-07-01").ordinaryNotice()).isEqualTo(10);
    assertThat(procedures.next(TOWN, LocalDate.parse("2026-06-30"))).isPresent();
  }

  @Test
  void rules_that_no_agreement_approved_are_not_in_force() {
    publish(
        rules(it -> {
          it.put("ordinaryNotice", 8);
          it.putObject("agreement").put("blank", "not-seen");
        }));

    assertThat(on("2026-06-01").ordinaryNotice()).isEqualTo(5);
  }

  @Test
  void rules_are_never_in_force_before_the_day_they_were_approved() {
    var terms = SecretariatWorld.TERMS.on(new PartialDate("2026-03-10"));
    publisher.publish(
        kind,
        kind.ref(TOWN, DocumentAddress.ONLY),
        rules(it -> it.put("ordinaryNotice", 8)),
        terms);

    assertThat(on("2026-03-09").ordinaryNotice()).isEqualTo(5);
    assertThat(on("2026-03-10").ordinaryNotice()).isEqualTo(8);
  }

  private Procedure on(String day) {
    return procedures.on(TOWN, LocalDate.parse(day));
  }

  private void publish(SecretariatRules rules) {
    var terms = SecretariatWorld.TERMS.because(Text.spanish("Cambio"));
    assertThat(publisher.publish(kind, kind.ref(TOWN, DocumentAddress.ONLY), rules, terms))
        .isInstanceOf(PublicationResult.Published.class);
  }
}
