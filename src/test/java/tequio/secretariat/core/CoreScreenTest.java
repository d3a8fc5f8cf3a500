package tequio.secretariat.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import tequio.mail.Letters;
import tequio.privacy.DataSubject;
import tequio.testing.Pages;

/** Anybody joins the civil-society core of a town, chooses what is public, and leaves. */
class CoreScreenTest extends CorePages {

  @Test
  void a_collective_joins_by_mail_chooses_again_and_leaves_without_a_trace_of_its_name()
      throws Exception {
    var admitted = join("COLLECTIVE", "Las Tejedoras", "name", "t@example.org");
    assertThat(look(PUBLIC))
        .contains("Las Tejedoras", "Participa una persona, organización o colectivo", "100 %")
        .doesNotContain("t@example.org");
    assertThat(look("/en" + PUBLIC)).contains("Participants by sector", "Las Tejedoras");
    assertThat(look("/colima/comala/secretariado")).contains(PUBLIC);
    assertThat(look(PUBLIC + "/cambios.atom")).contains("Ingreso al núcleo");

    assertThat(look(admitted)).contains("value=\"name\" selected", "Salir del núcleo");
    assertThat(anybody(admitted, Map.of("disclosure", "count")).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC)).doesNotContain("Las Tejedoras").contains("no quisieron que se dijera");
    anybody(admitted, Map.of("disclosure", "name"));
    assertThat(look(PUBLIC)).contains("Las Tejedoras");

    assertThat(anybody(admitted, Map.of("acto", "salir")).getStatus()).isEqualTo(302);
    assertThat(look(PUBLIC))
        .doesNotContain("Las Tejedoras")
        .contains("Nadie participa todavía", "Ha salido un participante");
    assertThat(look(PUBLIC + "/historial"))
        .doesNotContain("Las Tejedoras")
        .contains("Salida del núcleo");
    assertThat(admissions()).isZero();
    assertThat(count("core_participant") + count("core_ticket")).isZero();
    assertThat(Letters.to(jdbc, "t@example.org")).isEmpty();
    assertThat(mvc.perform(get(admitted)).andReturn().getResponse().getStatus()).isEqualTo(410);
  }

  @Test
  void nobody_is_public_before_the_address_is_confirmed_and_somebody_decided() throws Exception {
    ask("PERSON", "Ana Luz", "type", "a@example.org");
    assertThat(see(DESK)).doesNotContain("Ana Luz");
    var link = link("a@example.org", "Confirme");
    assertThat(letter("a@example.org", "Confirme").plain()).doesNotContain("Ana Luz");
    assertThat(look(link)).contains("Sí, confirmo");
    assertThat(see(DESK)).doesNotContain("Ana Luz");
    anybody(link, Map.of());
    assertThat(see("/trabajo")).contains("Decida sobre una solicitud de ingreso");
    assertThat(see(DESK)).contains("Ana Luz").doesNotContain("a@example.org");
    assertThat(look(PUBLIC)).doesNotContain("Ana Luz").contains("Nadie ha ingresado");

    var refuse = Pages.find("action=\"([^\"]+/rechazo)\"", see(DESK));
    assertThat(send(refuse, Map.of("reason", " ")).getStatus()).isEqualTo(422);
    send(refuse, Map.of("reason", "Trabaja en el ayuntamiento."));
    assertThat(look(PUBLIC)).contains("Trabaja en el ayuntamiento.").doesNotContain("Ana Luz");
    assertThat(letter("a@example.org", "No se admitió").plain())
        .contains("Trabaja en el ayuntamiento.");
    assertThat(count("core_participant")).isZero();
  }

  @Test
  void a_minor_is_never_named() throws Exception {
    var named = fields("PERSON", "Ana Luz", "name", "a@example.org");
    assertThat(anybody(JOIN, named).getContentAsString(UTF_8))
        .contains("solo si declara ser mayor de edad", "value=\"Ana Luz\"");
    assertThat(count("core_participant")).isZero();

    var admitted = join("PERSON", "Ana Luz", "type", "a@example.org");
    assertThat(look(PUBLIC)).doesNotContain("Ana Luz").contains("persona");
    assertThat(anybody(admitted, Map.of("disclosure", "name")).getStatus()).isEqualTo(422);
    assertThat(anybody(admitted, Map.of("disclosure", "name", "adult", "on")).getStatus())
        .isEqualTo(302);
    assertThat(look(PUBLIC)).contains("Ana Luz");

    assertThatThrownBy(() ->
            tenants.within(
                List.of(TOWN),
                () -> jdbc.sql("update core_participant set adult = false").update()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void a_request_that_nobody_confirms_is_forgotten_and_an_account_takes_its_data_and_leaves()
      throws Exception {
    join("COLLECTIVE", "Las Tejedoras", "name", "t@example.org");
    ask("PERSON", "Ana Luz", "type", "a@example.org");
    clock.set("2026-03-03T19:00:00Z");
    job().run();
    assertThat(count("core_participant")).isEqualTo(1);
    ask("PERSON", "Ana Luz", "type", "a@example.org");
    anybody(link("a@example.org", "Confirme"), Map.of());
    clock.set("2026-08-30T18:00:00Z");
    job().run();
    assertThat(count("core_participant")).as("waits for a decision").isEqualTo(2);
    clock.set("2026-08-30T20:00:00Z");
    job().run();
    assertThat(count("core_participant")).isEqualTo(1);

    var who = new DataSubject(UUID.randomUUID(), "t@example.org");
    var provider =
        providers.stream()
            .filter(it -> it.held(who).containsKey("core-participants"))
            .findFirst()
            .orElseThrow();
    assertThat(provider.held(who).toString()).contains("Las Tejedoras");
    provider.erase(who);
    assertThat(look(PUBLIC)).doesNotContain("Las Tejedoras");
    assertThat(count("core_participant")).isZero();
  }
}
