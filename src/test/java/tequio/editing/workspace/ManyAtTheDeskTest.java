package tequio.editing.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Several people write the same plan at the same moment: nobody's text is lost or overwritten. */
class ManyAtTheDeskTest extends WritersAtOnce {

  @Test
  void of_many_who_save_the_same_part_one_is_first_and_the_others_see_both_texts()
      throws Exception {
    var path = commitment + "/partes/problema";
    var seen = seen(path);

    var answers = atOnce(i -> send(i, path, "visto", seen, "problem", "Texto de la persona " + i));

    assertThat(answers).filteredOn(it -> it.getStatus() == 302).hasSize(1);
    assertThat(answers).filteredOn(it -> it.getStatus() == 409).hasSize(PEOPLE - 1);
    var kept = Pattern.compile("Texto de la persona \\d").matcher(see(path));
    assertThat(kept.find()).isTrue();
    for (int i = 0; i < PEOPLE; i++) {
      if (answers.get(i).getStatus() == 409) {
        assertThat(answers.get(i).getContentAsString(UTF_8))
            .contains(kept.group(), "Texto de la persona " + i);
      }
    }
  }

  @Test
  void parts_and_items_that_are_written_at_once_are_all_kept() throws Exception {
    var path = commitment + "/partes/actividades/nuevo";
    var seen = seen(path);

    var answers = atOnce(i -> send(i, path, "visto", seen, "title", "Actividad de " + i));

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(302);
    assertThat(see(commitment + "/partes/actividades"))
        .contains(IntStream.range(0, PEOPLE).mapToObj(i -> "Actividad de " + i).toList());
  }

  @Test
  void an_item_that_many_take_out_at_once_goes_alone() throws Exception {
    for (int i = 0; i < 4; i++) {
      var path = commitment + "/partes/actividades/nuevo";
      send(0, path, "visto", seen(path), "title", "Actividad de " + i);
    }
    var first = commitment + "/partes/actividades/1/retiro";
    var seen = seen(first);

    atOnce(i -> send(i, first, "visto", seen));

    assertThat(see(commitment + "/partes/actividades"))
        .doesNotContain("Actividad de 0")
        .contains("Actividad de 1", "Actividad de 2", "Actividad de 3");
  }

  @Test
  void commitments_and_plans_that_are_begun_at_once_are_all_begun() throws Exception {
    var commitments =
        atOnce(i -> send(i, plan + "/compromisos/nuevo", "title", "Compromiso de " + i));
    var plans =
        atOnce(i ->
            send(
                i,
                HOME + "/nuevo-plan",
                "title",
                "Plan de " + i,
                "start.year",
                "2041",
                "end.year",
                "2042"));

    assertThat(commitments).extracting(it -> it.getRedirectedUrl()).doesNotHaveDuplicates();
    assertThat(plans).extracting(it -> it.getRedirectedUrl()).doesNotHaveDuplicates();
    assertThat(see(plan))
        .contains(IntStream.range(0, PEOPLE).mapToObj(i -> "Compromiso de " + i).toList());
  }

  @Test
  void what_is_published_or_discarded_is_what_was_looked_at() throws Exception {
    var look = seen(plan + "/publicacion");
    var confirm = seen(plan + "/descarte");
    var part = commitment + "/partes/problema";
    send(1, part, "visto", seen(part), "problem", "Lo que otra persona acaba de escribir");

    var published = publish(0, look);
    var discarded = send(0, plan + "/descarte", "visto", confirm);

    assertThat(published.getStatus()).isEqualTo(422);
    assertThat(published.getContentAsString(UTF_8)).contains("Alguien cambió el borrador");
    assertThat(discarded.getStatus()).isEqualTo(422);
    assertThat(see(part)).contains("Lo que otra persona acaba de escribir");
    var again = send(0, plan + "/descarte", "visto", seen(plan + "/descarte"));
    assertThat(again.getRedirectedUrl()).isEqualTo(HOME);
    assertThat(see(HOME)).doesNotContain(plan);
  }
}
