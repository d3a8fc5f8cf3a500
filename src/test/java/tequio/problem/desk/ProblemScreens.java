package tequio.problem.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.problem.ProblemWorld;
import tequio.problem.content.Problem;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Pages about a problem of one town, as a facilitator and others ask for them. */
@TequioTest
@Transactional
abstract class ProblemScreens {

  static final String DESK = "/trabajo/06008/problemas/1";
  static final String PUBLIC = "/colima/minatitlan/problemas";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Problem> kind;

  @SuppressWarnings("NullAway.Init")
  Browser facilitator;

  @SuppressWarnings("NullAway.Init")
  Browser other;

  @BeforeEach
  void a_problem_is_defined() {
    clock.set("2026-03-02T18:00:00Z");
    var town = new GovernmentKey("06008");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, town);
    other = new SignedInPeople(program).as(Role.FACILITATOR, town);
    assertThat(publisher.publishNew(kind, town, ProblemWorld.water(List.of()), ProblemWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  void part(String draft, String section, String... fields) throws Exception {
    var path = draft + "/partes/" + section;
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("visto", field(see(facilitator, path), "visto")));
    var done = send(facilitator, path, all.toArray(String[]::new));
    assertThat(done.getStatus()).as(section).isEqualTo(302);
  }

  void tree(String... fields) throws Exception {
    assertThat(send(facilitator, DESK + "/arbol", fields).getStatus()).isEqualTo(302);
  }

  static String field(String html, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  MockHttpServletResponse send(Browser who, String path, String... fields) throws Exception {
    return perform(post(path).cookie(who.asCookie()).param("_csrf", who.form()), fields);
  }

  MockHttpServletResponse anybody(String path, String... fields) throws Exception {
    return perform(post(path), fields);
  }

  MockHttpServletResponse perform(MockHttpServletRequestBuilder form, String... fields)
      throws Exception {
    form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  String see(Browser who, String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(who.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  String look(String path) throws Exception {
    var answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
