package tequio.editing.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.requests.RequestKey;
import tequio.storage.WorkScope;

/** Several people write the same plan at the same moment: nobody's text is lost or overwritten. */
@SpringBootTest(properties = {"tequio.cache=false", "tequio.limits=false"})
@AutoConfigureMockMvc
class ManyAtTheDeskTest {

  static final GovernmentKey VILLA = new GovernmentKey("06010");
  static final String HOME = "/trabajo/06010";
  static final int PEOPLE = 6;

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired Drafts drafts;
  @Autowired WorkScope scope;

  final List<Browser> people = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private String plan;

  @SuppressWarnings("NullAway.Init")
  private String commitment;

  @BeforeEach
  void begin() throws Exception {
    var signedIn = new SignedInPeople(program);
    for (int i = 0; i < PEOPLE; i++) {
      people.add(signedIn.as(Role.OFFICER, VILLA));
    }
    plan =
        to(
            send(
                0,
                HOME + "/nuevo-plan",
                "title",
                "Plan",
                "start.year",
                "2031",
                "end.year",
                "2032"));
    commitment = to(send(0, plan + "/compromisos/nuevo", "title", "Agua"));
  }

  @AfterEach
  void leaveNothing() {
    scope.within(
        List.of(VILLA),
        () -> {
          drafts.listOf(VILLA).forEach(drafts::discard);
          return true;
        });
  }

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

    var published = send(0, plan + "/publicacion", "visto", look, "office", "Presidencia");
    var discarded = send(0, plan + "/descarte", "visto", confirm);

    assertThat(published.getStatus()).isEqualTo(422);
    assertThat(published.getContentAsString(UTF_8)).contains("Alguien cambió el borrador");
    assertThat(discarded.getStatus()).isEqualTo(422);
    assertThat(see(part)).contains("Lo que otra persona acaba de escribir");
    var again = send(0, plan + "/descarte", "visto", seen(plan + "/descarte"));
    assertThat(again.getRedirectedUrl()).isEqualTo(HOME);
    assertThat(see(HOME)).doesNotContain(plan);
  }

  private interface Act {
    MockHttpServletResponse of(int person) throws Exception;
  }

  private static List<MockHttpServletResponse> atOnce(Act act) throws Exception {
    var gate = new CyclicBarrier(PEOPLE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, PEOPLE)
              .<Callable<MockHttpServletResponse>>mapToObj(i ->
                  () -> {
                    gate.await();
                    return act.of(i);
                  })
              .toList();
      var answers = new ArrayList<MockHttpServletResponse>(Collections.emptyList());
      for (var running : calls.stream().map(threads::submit).toList()) {
        answers.add(running.get());
      }
      return answers;
    }
  }

  private MockHttpServletResponse send(int person, String path, String... fields) throws Exception {
    var who = people.get(person);
    var form =
        post(path)
            .cookie(who.asCookie())
            .param("_csrf", who.form())
            .param(RequestKey.FIELD, RequestKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(people.get(0).asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private String seen(String path) throws Exception {
    var found = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(see(path));
    assertThat(found.find()).as(path).isTrue();
    return found.group(1);
  }

  private static String to(MockHttpServletResponse sent) {
    return Objects.requireNonNull(sent.getRedirectedUrl());
  }
}
