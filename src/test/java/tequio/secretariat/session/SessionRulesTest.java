package tequio.secretariat.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tequio.secretariat.SecretariatWorld.appointment;
import static tequio.secretariat.SecretariatWorld.at;
import static tequio.secretariat.SecretariatWorld.substitution;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.PublicationResult;
import tequio.secretariat.MeetingWorld;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.meeting.MeetingType;
import tequio.secretariat.rules.SecretariatRules;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sessions by rules that a secretariat gave itself, and seats that change hands. */
@TequioTest
@Transactional
class SessionRulesTest extends SessionScreens {

  private static final SubjectReference MEETING = new SubjectReference("meeting", TOWN, "1");

  @Autowired DocumentKind<SecretariatRules> rules;

  @Test
  void a_second_call_decides_with_the_quorum_that_the_rules_reduce() throws Exception {
    give(it -> {
      it.put("secondCall", "reduced-quorum");
      it.putArray("secondCallQuorum").addObject().put("form", "at-least-seats").put("seats", 1);
    });
    begin();
    arrive(1, "principal");
    assertThat(send(SESSION + "/instalacion").getContentAsString(UTF_8)).contains("No hay quórum");
    send(SESSION + "/sin-quorum");

    var short2 = Optional.of("La primera no tuvo quórum");
    publish(MeetingWorld.of(MeetingType.SECOND_CALL, "2026-03-16", "2026-03-20", short2, 1));
    var second = DESK + "/sesiones/2";
    send(second + "/inicio", "chair", "Facilitación");
    send(second + "/asientos/1/llegada", "role", "principal");
    assertThat(send(second + "/instalacion").getStatus()).isEqualTo(302);
    send(second + "/puntos/1/votacion", "question", "¿Se aprueba el plan?");
    send(second + "/votacion/votos", "seat", "1", "role", "principal", "choice", "in-favour");
    assertThat(send(second + "/votacion/cierre").getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC + "/sesiones/2")).contains("¿Se aprueba el plan?", "consenso");
  }

  @Test
  void a_second_call_that_only_informs_takes_no_decision() throws Exception {
    begin();
    send(SESSION + "/sin-quorum");
    var short2 = Optional.of("La primera no tuvo quórum");
    publish(MeetingWorld.of(MeetingType.SECOND_CALL, "2026-03-16", "2026-03-20", short2, 1));
    var second = DESK + "/sesiones/2";
    send(second + "/inicio", "chair", "Facilitación");
    send(second + "/asientos/1/llegada", "role", "principal");
    send(second + "/instalacion");

    assertThat(see(second)).contains("solo informa").doesNotContain("Abrir la votación");
    assertThat(
            send(second + "/puntos/1/votacion", "question", "¿Se aprueba?")
                .getContentAsString(UTF_8))
        .contains("solo informa");
  }

  @Test
  void a_secret_vote_says_how_many_and_not_who() throws Exception {
    give(it -> it.put("ballot", "secret"));
    hold();
    send(SESSION + "/puntos/1/votacion", "question", "¿Se contrata?");
    vote(1, "principal", "in-favour");
    vote(2, "principal", "against");
    assertThat(vote(2, "principal", "in-favour").getContentAsString(UTF_8)).contains("ya votó");
    send(SESSION + "/votacion/cierre");
    send(SESSION + "/cierre");

    for (var page : new String[] {"/sesiones/1", "/actas/1"}) {
      var decision = look(PUBLIC + page);
      decision = decision.substring(decision.indexOf("¿Se contrata?"));
      assertThat(decision).as(page).contains("Empate").contains("ecret");
      assertThat(decision.substring(0, 700)).as(page).doesNotContain("Graciela", "Elena");
    }
  }

  @Test
  void a_seat_that_changes_hands_after_the_call_is_taken_by_whoever_holds_it() throws Exception {
    var old = link(MEETING, "1.3", Optional.empty());
    var its = appointment("sociedad-civil", SeatRole.PRINCIPAL, "Inés Mora", "2026-03-18");
    seats.appoint(TOWN, substitution(its, Optional.of("Renunció")), SecretariatWorld.BY);
    begin();
    assertThat(see(SESSION)).contains("Llegó Inés Mora").doesNotContain("Graciela");
    arrive(1, "principal");
    arrive(2, "principal");
    send(SESSION + "/instalacion");
    send(SESSION + "/puntos/1/votacion", "question", "¿Se aprueba?");

    assertThat(look(old)).doesNotContain("¿Se aprueba?");
    assertThat(anybody(old + "/voto", "choice", "against").getStatus()).isEqualTo(422);
    vote(2, "principal", "in-favour");
    send(SESSION + "/votacion/cierre");
    send(SESSION + "/cierre");
    assertThat(look(PUBLIC + "/actas/1")).contains("Inés Mora").doesNotContain("Graciela");
  }

  @Test
  void four_sectors_of_six_three_four_and_two_meet_with_more_than_half() throws Exception {
    give(SessionRulesTest::sinaloa);
    fill("gobierno", 2, 6);
    fill("sociedad-civil", 2, 3);
    fill("academia", 1, 4);
    fill("autoridad", 1, 2);
    begin();
    for (int seat = 1; seat <= 7; seat++) {
      arrive(seat, "principal");
    }
    assertThat(send(SESSION + "/instalacion").getContentAsString(UTF_8)).contains("No hay quórum");
    arrive(8, "principal");
    assertThat(send(SESSION + "/instalacion").getContentAsString(UTF_8))
        .as("more than half, and two sectors are missing")
        .contains("No hay quórum");
    arrive(10, "principal");
    arrive(14, "principal");
    assertThat(send(SESSION + "/instalacion").getStatus()).isEqualTo(302);
    assertThat(see(SESSION + "/pantalla")).contains("6 de 6", "2 de 3", "1 de 4", "1 de 2");
    for (int seat = 1; seat <= 3; seat++) {
      send(SESSION + "/asientos/" + seat + "/salida");
    }
    assertThat(see(SESSION)).contains("Se perdió el quórum", "3 de 6");
  }

  private static void sinaloa(ObjectNode it) {
    var sectors = it.putArray("sectors");
    sector(sectors, "gobierno", "Gobierno", "government", 6);
    sector(sectors, "sociedad-civil", "Sociedad civil", "civil-society", 3);
    sector(sectors, "academia", "Academia", "academia", 4);
    sector(sectors, "autoridad", "Autoridad de transparencia", "oversight", 2);
    var quorum = it.putArray("quorum");
    quorum.addObject().put("form", "majority-of-filled");
    quorum.addObject().put("form", "each-sector");
  }

  private static void sector(ArrayNode to, String code, String name, String kind, int seats) {
    to.addObject()
        .put("code", code)
        .put("name", name)
        .put("sector", kind)
        .put("seats", seats)
        .put("alternates", true);
  }

  private void fill(String sector, int from, int to) {
    for (int place = from; place <= to; place++) {
      var its = appointment(sector, SeatRole.PRINCIPAL, "Persona " + sector + place, "2026-02-01");
      seats.appoint(TOWN, at(place, its), SecretariatWorld.BY);
    }
  }

  private void give(Consumer<ObjectNode> change) {
    var terms = SecretariatWorld.TERMS.on(new PartialDate("2026-01-20"));
    var content = SecretariatWorld.rules(change);
    assertThat(publisher.publish(rules, rules.ref(TOWN, DocumentAddress.ONLY), content, terms))
        .isInstanceOf(PublicationResult.Published.class);
  }
}
