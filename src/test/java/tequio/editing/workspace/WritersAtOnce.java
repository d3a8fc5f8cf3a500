package tequio.editing.workspace;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Several officers of one government, each in an own browser, with a plan they are writing. */
@TequioTest
abstract class WritersAtOnce {

  static final GovernmentKey VILLA = new GovernmentKey("29010");
  static final String HOME = "/trabajo/29010";
  static final int PEOPLE = 6;

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired Drafts drafts;
  @Autowired TenantContext scope;

  final List<Browser> people = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  String plan;

  @SuppressWarnings("NullAway.Init")
  String commitment;

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

  interface Act {
    MockHttpServletResponse of(int person) throws Exception;
  }

  static List<MockHttpServletResponse> atOnce(Act act) throws Exception {
    return atOnce(PEOPLE, act);
  }

  static List<MockHttpServletResponse> atOnce(int people, Act act) throws Exception {
    var gate = new CyclicBarrier(people);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, people)
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

  MockHttpServletResponse send(int person, String path, String... fields) throws Exception {
    var who = people.get(person);
    var form =
        post(path)
            .cookie(who.asCookie())
            .param("_csrf", who.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(people.get(0).asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  String seen(String path) throws Exception {
    var found = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(see(path));
    assertThat(found.find()).as(path).isTrue();
    return found.group(1);
  }

  static String to(MockHttpServletResponse sent) {
    return Objects.requireNonNull(sent.getRedirectedUrl());
  }

  /** Looks at what becomes public, confirms it, and answers what came of that. */
  MockHttpServletResponse publish(int person) throws Exception {
    var look = seen(plan + "/publicacion");
    return publish(person, look);
  }

  MockHttpServletResponse publish(int person, String look) throws Exception {
    return send(
        person,
        plan + "/publicacion",
        "visto",
        look,
        "confirma",
        look,
        "office",
        "Presidencia",
        "reason",
        "Porque sí");
  }
}
