package tequio.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tequio.jobs.Job;
import tequio.mail.Letters;

/** Whoever owes a signature is written to, each letter once, on days that the profile gives. */
class SignatureReminderTest extends DeclarationPages {

  @Test
  void letters_go_before_and_after_the_term_of_the_profile_each_once() throws Exception {
    open();
    name("sociedad-civil", "Ana Paz", "Colectivo Agua", mail(neighbour));
    run("remind-signatures");
    assertThat(reminders(mail(officer))).isEmpty();

    clock.set("2026-03-25T18:00:00Z");
    run("remind-signatures");
    run("remind-signatures");
    assertThat(reminders(mail(officer))).hasSize(1);
    assertThat(reminders(mail(neighbour))).hasSize(1);
    assertThat(reminders(mail(neighbour)).getFirst().plain())
        .contains("/cuenta/firmas/06004", "Se espera a más tardar el");

    clock.set("2026-03-02T18:30:00Z");
    signOnPaper(4);
    clock.set("2026-04-10T18:00:00Z");
    run("remind-signatures");
    run("remind-signatures");
    assertThat(reminders(mail(officer))).hasSize(2);
    assertThat(reminders(mail(neighbour))).hasSize(1);
    clock.set("2026-06-01T18:00:00Z");
    run("remind-signatures");
    assertThat(reminders(mail(officer))).hasSize(2);
  }

  @Test
  void whoever_wants_one_letter_with_all_due_days_gets_that_one_alone() throws Exception {
    open();
    assertThat(see(officer, "/cuenta/avisos")).contains("Una carta por cada vencimiento");
    assertThat(send(officer, "/cuenta/avisos", Map.of("ritmo", "x")).getStatus()).isEqualTo(422);
    assertThat(send(officer, "/cuenta/avisos", Map.of("ritmo", "weekly")).getStatus())
        .isEqualTo(302);
    assertThat(see(officer, "/cuenta/avisos?guardado=1"))
        .contains("Se guardó: Una carta a la semana con todos");
    assertThat(see(officer, "/trabajo")).contains("Firme la Declaración Conjunta");

    clock.set("2026-03-26T18:00:00Z");
    run("remind-signatures");
    run("remind-due-steps");
    assertThat(reminders(mail(officer))).isEmpty();
    assertThat(digests()).isEmpty();
    run("due-digest");
    run("due-digest");
    assertThat(digests()).hasSize(1);
    assertThat(digests().getFirst().plain())
        .contains("Firme la Declaración Conjunta", "/cuenta/firmas/06004", "/cuenta/avisos");

    clock.set("2026-04-01T18:00:00Z");
    run("due-digest");
    assertThat(digests()).hasSize(1);
    clock.set("2026-04-02T18:00:00Z");
    run("due-digest");
    assertThat(digests()).hasSize(2);
    clock.set("2026-03-02T18:30:00Z");
    send(officer, "/cuenta/avisos", Map.of("ritmo", "each"));
    clock.set("2026-06-01T18:00:00Z");
    run("due-digest");
    assertThat(digests()).hasSize(2);
  }

  private List<Letters.Waiting> reminders(String mail) {
    return Letters.to(jdbc, mail).stream()
        .filter(it -> it.subject().startsWith("Recuerde firmar"))
        .toList();
  }

  private List<Letters.Waiting> digests() {
    return Letters.to(jdbc, mail(officer)).stream()
        .filter(it -> it.subject().contains("vencimiento"))
        .toList();
  }

  private void run(String job) throws Exception {
    program.getBeansOfType(Job.class).values().stream()
        .filter(it -> it.name().equals(job))
        .findFirst()
        .orElseThrow()
        .run();
  }
}
