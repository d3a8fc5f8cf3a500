package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.PublicationResult;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.facilitator.FacilitatorActs;
import tequio.secretariat.rules.SecretariatRules;
import tequio.testing.TequioTest;

/** A facilitator votes, and counts for the quorum, only as the rules in force say. */
@TequioTest
@Transactional
class FacilitatorVoteTest extends SessionScreens {

  @Autowired FacilitatorActs facilitators;
  @Autowired DocumentKind<SecretariatRules> rules;

  @BeforeEach
  void somebody_facilitates() {
    elect("Irma Quintero", "2026-01-20");
  }

  @Test
  void where_the_rules_give_a_vote_it_breaks_a_tie_and_stands_in_the_minutes() throws Exception {
    rule(true, false);
    begin();
    assertThat(see(SESSION)).contains("4. Facilitación", "Llegó Irma Quintero");
    for (int seat : List.of(1, 2, 4)) {
      arrive(seat, "principal");
    }
    send(SESSION + "/instalacion");
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba el plan?");
    vote(1, "principal", "in-favour");
    vote(2, "principal", "against");
    assertThat(vote(4, "principal", "in-favour").getStatus()).isEqualTo(302);
    send(SESSION + "/votacion/cierre");
    send(SESSION + "/cierre");

    assertThat(look(PUBLIC + "/sesiones/1")).contains("Aprobada", "Irma Quintero");
    assertThat(look(PUBLIC + "/actas/1")).contains("Irma Quintero", "Facilitación");
  }

  @Test
  void a_vote_of_the_facilitator_alone_is_no_veto_of_a_sector() throws Exception {
    publish(
        SecretariatWorld.rules(it -> {
          facilitator(it, true, false);
          it.putObject("decision").put("method", "majority").put("sectorVeto", true);
        }));
    begin();
    for (int seat : List.of(1, 2, 4)) {
      arrive(seat, "principal");
    }
    send(SESSION + "/instalacion");
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba el plan?");
    vote(1, "principal", "in-favour");
    vote(2, "principal", "in-favour");
    vote(4, "principal", "against");
    send(SESSION + "/votacion/cierre");

    assertThat(look(PUBLIC + "/sesiones/1")).contains("Aprobada").doesNotContain("Veto");
  }

  @Test
  void where_they_give_none_there_is_no_place_to_vote_from() throws Exception {
    hold();
    assertThat(see(SESSION))
        .contains("Anotar que está quien facilita")
        .doesNotContain("Irma Quintero");
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba el plan?");

    assertThat(vote(4, "principal", "in-favour").getContentAsString(UTF_8))
        .contains("no puede votar");
  }

  @Test
  void whoever_facilitates_and_holds_a_seat_is_there_once() throws Exception {
    elect("Graciela PONCE", "2026-02-01");
    rule(true, false);
    begin();
    arrive(2, "principal");

    assertThat(arrive(4, "principal").getContentAsString(UTF_8)).contains("está ocupado");
    send(SESSION + "/asientos/2/salida");
    assertThat(arrive(4, "principal").getStatus()).isEqualTo(302);
    assertThat(arrive(2, "principal").getContentAsString(UTF_8)).contains("está ocupado");
  }

  /** Two seats are asked for, and one is there. */
  @ParameterizedTest
  @CsvSource({"true, true, 302", "true, false, 422", "false, true, 302", "false, false, 422"})
  void the_facilitator_counts_for_the_quorum_only_where_the_rules_say_so(
      boolean vote, boolean counts, int status) throws Exception {
    rule(vote, counts);
    begin();
    arrive(1, "principal");
    if (vote) {
      arrive(4, "principal");
    } else {
      send(SESSION + "/facilitacion", "present", "si");
    }

    assertThat(send(SESSION + "/instalacion").getStatus()).isEqualTo(status);
  }

  private void rule(boolean vote, boolean counts) {
    publish(
        SecretariatWorld.rules(it -> {
          facilitator(it, vote, counts);
          it.putArray("quorum").addObject().put("form", "at-least-seats").put("seats", 2);
        }));
  }

  private static void facilitator(
      tools.jackson.databind.node.ObjectNode rules, boolean vote, boolean counts) {
    rules
        .putObject("facilitator")
        .put("from", "civil-society")
        .put("voice", true)
        .put("vote", vote)
        .put("counts", counts);
  }

  private void publish(SecretariatRules content) {
    var its = rules.ref(TOWN, DocumentAddress.ONLY);
    assertThat(publisher.publish(rules, its, content, SecretariatWorld.TERMS))
        .isInstanceOf(PublicationResult.Published.class);
  }

  private void elect(String name, String since) {
    var elected =
        new FacilitatorAppointment(
            Text.spanish(name),
            Text.spanish("Red de vecinas"),
            new PartialDate(since),
            Optional.empty(),
            1,
            Optional.empty(),
            List.of(),
            Optional.of(Text.spanish("Cambio")));
    facilitators.elect(TOWN, elected, SecretariatWorld.BY);
  }
}
