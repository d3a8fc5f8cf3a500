package tequio.secretariat.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.PartialDate;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.core.register.CoreActs;
import tequio.secretariat.link.SeatContacts;

/** The core calls, and is told who is in it by those who run its secretariat. */
class CoreCallsTest extends CorePages {

  @Autowired SeatContacts contacts;
  @Autowired CoreActs acts;
  @Autowired CoreReader cores;

  @Test
  void its_representative_publishes_calls_and_those_who_asked_get_a_letter() throws Exception {
    join("ORGANISATION", "Observatorio", "name", "o@example.org", "calls", "on");
    join("ORGANISATION", "Patronato", "name", "p@example.org");
    var member = new SignedInPeople(program).as(Role.MEMBER, TOWN);
    assertThat(status(member, DESK + "/convocatoria")).isEqualTo(403);
    seats.appoint(
        TOWN,
        SecretariatWorld.principal("sociedad-civil", "Persona de prueba", "2025-11-25"),
        SecretariatWorld.BY);
    assertThat(see(DESK + "/representante")).contains("Persona de prueba");
    var represents = new HashMap<>(day("since", 1));
    represents.put("appointment", "1");
    assertThat(send(DESK + "/representante", represents).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC)).contains("Persona de prueba", "Oficina de sociedad-civil");

    assertThat(status(member, DESK + "/convocatoria"))
        .as("of the same name, without its address")
        .isEqualTo(403);
    writeTo("1.1", member);
    assertThat(status(member, DESK + "/convocatoria")).isEqualTo(200);
    var call = new HashMap<>(day("day", 20));
    call.putAll(Map.of("title", "Asamblea", "begins", "27:00", "place", "Kiosco", "words", "Ya."));
    assertThat(send(member, DESK + "/convocatoria", call).getContentAsString(UTF_8))
        .contains("Escriba la hora como 17:00", "value=\"Asamblea\"");
    call.put("begins", "17:00");
    call.putAll(day("day", 1));
    assertThat(send(member, DESK + "/convocatoria", call).getContentAsString(UTF_8))
        .contains("Ese día ya pasó");
    call.put("day.day", "");
    assertThat(send(member, DESK + "/convocatoria", call).getContentAsString(UTF_8))
        .contains("Escriba el día completo");
    call.putAll(day("day", 20));
    assertThat(send(member, DESK + "/convocatoria", call).getStatus()).isEqualTo(302);

    assertThat(look(PUBLIC)).contains("Asamblea", "20 de marzo de 2026, 17:00 h", "Kiosco");
    var called = letter("o@example.org", "Convocatoria del núcleo: Asamblea");
    var links = called.links().stream().filter(it -> it.contains("/unirse/")).toList();
    assertThat(look(path(links.getFirst()))).contains("Salir del núcleo");
    assertThat(Letters.to(jdbc, "p@example.org"))
        .noneMatch(it -> it.subject().contains("Asamblea"));
  }

  @Test
  void whoever_facilitates_types_in_a_sheet_and_notes_who_left() throws Exception {
    assertThat(look(PUBLIC + "/hoja")).contains("Nombre y sector", "Tengo 18 años o más", "unirse");
    var sheet = new HashMap<>(day("admitted", 1));
    sheet.putAll(Map.of("type", "organisation", "sector", "health", "name", "Casa de Salud"));
    sheet.put("disclosure", "name");
    sheet.putAll(day("admitted", 9));
    assertThat(send(DESK + "/captura", sheet).getContentAsString(UTF_8))
        .contains("Ese día todavía no llega", "value=\"Casa de Salud\"");
    sheet.putAll(day("admitted", 1));
    assertThat(send(DESK + "/captura", sheet).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC)).contains("Casa de Salud");

    assertThat(send(DESK + "/participantes/1/baja", Map.of()).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC)).doesNotContain("Casa de Salud");
    assertThat(send(DESK + "/participantes/1/baja", Map.of()).getStatus()).isEqualTo(409);
  }

  @Test
  void whoever_is_taken_off_is_told_who_did_it_and_the_record_says_so() throws Exception {
    join("ORGANISATION", "Observatorio", "name", "o@example.org");
    assertThat(Letters.to(jdbc, "o@example.org")).hasSize(2);
    assertThat(send(DESK + "/participantes/1/baja", Map.of()).getStatus()).isEqualTo(302);

    assertThat(Letters.to(jdbc, "o@example.org")).as("only the last one is left").hasSize(1);
    assertThat(letter("o@example.org", "Ya no participa").plain())
        .contains("Se dio de baja a Observatorio", "Facilitación del secretariado");
    var departure = stated.list(facts.departure(), kind.ref(TOWN, "1")).getFirst();
    assertThat(departure.provenance().actor().name()).contains("Facilitación del secretariado");
    assertThat(look(PUBLIC)).doesNotContain("Observatorio");
  }

  @Test
  void the_latest_representative_counts_and_not_the_last_that_was_stated() {
    appoint(SeatRole.PRINCIPAL, "Ana Ruiz");
    appoint(SeatRole.ALTERNATE, "Eva Soto");
    represent(2, "2026-02-20");
    represent(1, "2026-01-10");
    var today = LocalDate.of(2026, 3, 2);

    assertThat(represents(today)).isEqualTo("Eva Soto");
    assertThat(represents(today.minusMonths(1))).isEqualTo("Ana Ruiz");
  }

  private void appoint(SeatRole role, String name) {
    var its = SecretariatWorld.appointment("sociedad-civil", role, name, "2025-11-25");
    seats.appoint(TOWN, its, SecretariatWorld.BY);
  }

  private void represent(int appointment, String since) {
    acts.represent(
        TOWN,
        new CoreRepresentative(appointment, new PartialDate(since), Optional.empty()),
        SecretariatWorld.BY);
  }

  private String represents(LocalDate day) {
    return cores.representative(TOWN, day).orElseThrow().appointment().name().words();
  }

  private void writeTo(String appointment, Browser who) {
    var mail =
        jdbc.sql("select mail from account where id = ?")
            .param(who.account().value())
            .query(String.class)
            .single();
    var unused =
        tenants.within(
            List.of(TOWN),
            () -> {
              contacts.set(TOWN, appointment, Optional.of(new MailAddress(mail)));
              return true;
            });
  }
}
