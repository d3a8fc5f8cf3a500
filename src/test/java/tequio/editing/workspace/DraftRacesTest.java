package tequio.editing.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tequio.editing.draft.Draft;
import tequio.kernel.Actor;
import tequio.plan.exchange.ImportPlan;
import tequio.plan.exchange.ImportResult;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PublishedPlans;

/** What two people do to one draft in the same moment is stored, or whoever did it is told. */
class DraftRacesTest extends WritersAtOnce {

  static final int ROUNDS = 25;

  @Autowired ImportPlan importPlan;
  @Autowired PublishedPlans published;

  @Test
  void no_commitment_stays_in_the_plan_that_was_said_to_have_left() throws Exception {
    int told = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var path = to(send(0, plan + "/compromisos/nuevo", "title", "Agua " + round));
      var seen = seen(path + "/retiro");
      var part = path + "/partes/problema";
      var before = seen(part);

      var answers =
          atOnce(
              2,
              i ->
                  i == 0
                      ? send(0, path + "/retiro", "visto", seen, "reason", "Se repite")
                      : send(1, part, "visto", before, "problem", "Falta agua"));

      assertThat(answers.get(1).getStatus()).isEqualTo(302);
      boolean left = see(path).contains("Se repite");
      assertThat(answers.get(0).getStatus()).as("removed: " + left).isEqualTo(left ? 302 : 422);
      if (!left) {
        told++;
        assertThat(answers.get(0).getContentAsString(UTF_8)).contains("no se sacó", "Se repite");
      }
      assertThat(see(part)).contains("Falta agua");
    }
    assertThat(told).as("told that it was not taken out").isBetween(0, ROUNDS);
  }

  @Test
  void of_those_who_save_one_section_at_once_one_is_stored_and_the_others_are_told()
      throws Exception {
    var part = commitment + "/partes/problema";
    for (int round = 0; round < ROUNDS; round++) {
      var mine = "En la ronda " + round + " escribió ";
      var seen = seen(part);
      var answers = atOnce(i -> send(i, part, "visto", seen, "problem", mine + i));

      assertThat(answers)
          .extracting(MockHttpServletResponse::getStatus)
          .containsOnlyOnce(302)
          .containsOnly(302, 409);
      int stored = answers.stream().map(MockHttpServletResponse::getStatus).toList().indexOf(302);
      assertThat(see(part)).contains(mine + stored);
    }
  }

  @Test
  void who_decides_on_what_a_colleague_changed_is_asked_again() throws Exception {
    var seen = seen(commitment + "/retiro");
    var part = commitment + "/partes/problema";
    send(1, part, "visto", seen(part), "problem", "Falta agua");

    var removed = send(0, commitment + "/retiro", "visto", seen, "reason", "Se repite");

    assertThat(removed.getStatus()).isEqualTo(422);
    assertThat(removed.getContentAsString(UTF_8)).contains("no se sacó", "Se repite");
    var again = seen(removed.getContentAsString(UTF_8), "retiro");
    assertThat(send(0, commitment + "/retiro", "visto", again, "reason", "Se repite").getStatus())
        .isEqualTo(302);
  }

  @Test
  void what_is_written_while_a_colleague_discards_the_draft_is_given_back() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var path = to(send(0, plan + "/compromisos/nuevo", "title", "Agua " + round));
      var part = path + "/partes/problema";
      var seen = seen(part);
      var confirm = seen(path + "/descarte");

      var answers =
          atOnce(i ->
              i == 0
                  ? send(0, path + "/descarte", "visto", confirm)
                  : send(i, part, "visto", seen, "problem", "Lo que escribió " + i));

      for (int i = 1; i < answers.size(); i++) {
        storedOrGivenBack(answers.get(i), "Lo que escribió " + i);
      }
    }
  }

  @Test
  void what_is_written_while_a_colleague_publishes_is_given_back_and_can_be_saved_again()
      throws Exception {
    var part = commitment + "/partes/problema";
    for (int round = 0; round < 5; round++) {
      send(0, commitment + "/borrador");
      send(0, part, "visto", seen(part), "problem", "Ronda " + round);
      var seen = seen(part);
      var look = seen(plan + "/publicacion");
      var mine = "Lo que en la ronda " + round + " escribió ";
      var answers =
          atOnce(
              i -> i == 0 ? publish(0, look) : send(i, part, "visto", seen, "problem", mine + i));
      for (int i = 1; i < answers.size(); i++) {
        storedOrGivenBack(answers.get(i), mine + i);
      }
      if (answers.getFirst().getStatus() != 302) {
        assertThat(publish(0).getStatus()).isEqualTo(302);
      }
    }

    var late = send(1, part, "visto", "cualquiera", "problem", "Lo último");
    storedOrGivenBack(late, "Lo último");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(UTF_8)).contains("Empezar otro borrador con esto");
    var both = send(1, part, "visto", "otro-borrador", "problem", "Lo último");
    assertThat(both.getStatus()).isEqualTo(409);
    assertThat(both.getContentAsString(UTF_8)).contains("Lo que está guardado", "Lo último");
    var again = seen(both.getContentAsString(UTF_8), "partes/problema");
    assertThat(send(1, part, "visto", again, "problem", "Lo último").getStatus()).isEqualTo(302);
    assertThat(see(part)).contains("Lo último");
  }

  @Test
  void an_item_that_a_colleague_took_out_does_not_take_the_text_along() throws Exception {
    var path = commitment + "/partes/actividades";
    send(0, path + "/nuevo", "visto", seen(path + "/nuevo"), "title", "Comprar la bomba");
    var seen = seen(path + "/1");
    send(1, path + "/1/retiro", "visto", seen(path + "/1/retiro"));

    var late = send(0, path + "/1", "visto", seen, "title", "Comprar dos bombas");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(UTF_8)).contains("Comprar dos bombas");
    assertThat(send(0, path + "/1/retiro", "visto", seen).getStatus()).isEqualTo(409);
  }

  @Test
  void a_file_never_gets_the_number_of_a_draft() throws Exception {
    for (int round = 0; round < 5; round++) {
      int file = 2040 + round;
      var gate = new CyclicBarrier(2);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var importing =
            threads.submit(() -> {
              gate.await();
              return bring(file("" + file, ""));
            });
        gate.await();
        var begun = send(0, plan + "/compromisos/nuevo", "title", "Del borrador " + round);
        assertThat(begun.getStatus()).isEqualTo(302);
        assertThat(importing.get()).isInstanceOf(Outcome.Published.class);
      }
    }

    var reserved = new HashSet<Integer>();
    scope.within(List.of(VILLA), () -> reserved.addAll(numbers()));
    for (int round = 0; round < 5; round++) {
      var plan = published.findPlan(VILLA, "" + (2040 + round)).orElseThrow();
      assertThat(plan.commitments())
          .extracting(it -> it.key().number())
          .doesNotContainAnyElementsOf(reserved);
    }
    assertThat(publish(0).getStatus()).isEqualTo(302);
    for (int round = 0; round < 5; round++) {
      var plan = published.findPlan(VILLA, "" + (2040 + round)).orElseThrow();
      assertThat(published.listCommitments(List.of(plan.commitments().getFirst().key())))
          .extracting(it -> it.content().title().words())
          .containsExactly("Del archivo");
    }
  }

  @Test
  void a_file_that_names_a_reserved_number_or_code_is_refused() {
    int number = Integer.parseInt(commitment.substring(commitment.lastIndexOf('/') + 1));
    var code = plan.substring(plan.lastIndexOf('/') + 1);

    assertThat(bring(file("2060", "\"number\": " + number + ",")))
        .isEqualTo(new Outcome.Taken(List.of(number), false));
    assertThat(bring(file(code, ""))).isEqualTo(new Outcome.Taken(List.of(), true));
    assertThat(published.findPlan(VILLA, code)).isEmpty();
    assertThat(published.history(new CommitmentKey(VILLA, number))).isEmpty();
  }

  private List<Integer> numbers() {
    return drafts.listCommitments(VILLA, plan.substring(plan.lastIndexOf('/') + 1)).stream()
        .map(Draft::id)
        .map(Draft.Id::number)
        .toList();
  }

  private Outcome bring(String file) {
    return switch (importPlan.run(
        file.getBytes(UTF_8), it -> PublicationOptions.first(Actor.office("X")))) {
      case ImportResult.Held(var outcome) -> outcome;
      case ImportResult.Refused(var problems) -> throw new IllegalStateException("" + problems);
    };
  }

  private static String file(String code, String number) {
    return """
    {"format": "tequio.plan", "v": 1, "government": "29010",
     "plan": {"code": "%s", "title": "Plan de archivo", "voice": "government"},
     "commitments": [{%s "content": {"title": "Del archivo"}}]}
    """
        .formatted(code, number);
  }

  private static void storedOrGivenBack(MockHttpServletResponse answer, String text)
      throws Exception {
    assertThat(answer.getStatus()).isIn(302, 409);
    if (answer.getStatus() == 409) {
      assertThat(answer.getContentAsString(UTF_8)).contains(text);
    }
  }

  /** What the form of a page had seen. */
  private static String seen(String page, String form) {
    var found =
        java.util.regex.Pattern.compile(form + "\".*?name=\"visto\" value=\"([^\"]*)\"", 32)
            .matcher(page);
    assertThat(found.find()).as(form).isTrue();
    return found.group(1);
  }
}
