package tequio.secretariat.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.mail.Letters;
import tequio.secretariat.SecretariatWorld;

/** The core calls, and is told who is in it by those who run its secretariat. */
class CoreCallsTest extends CorePages {

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
}
