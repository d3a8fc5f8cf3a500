package tequio.accounts.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.accounts.caller.Role;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.editing.draft.Draft;
import tequio.editing.section.FormSections;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.testing.TequioTest;

/** Whatever is typed into whatever field of any form: kept as it is, or refused beside it. */
@Tag("any-database")
@Tag("whole")
@TequioTest
@Transactional
class TypedTextTest {

  static final GovernmentKey TOWN = new GovernmentKey("06007");
  static final String HOME = "/trabajo/06007";
  static final String PLAN = HOME + "/planes/2031";

  static final Map<String, String> TEXTS =
      Map.of(
          "null", "Agua\u0000clara",
          "vertical tab", "Agua\u000Bclara",
          "half of a pair", "Agua\uD800clara",
          "too much", "a".repeat(25_000),
          "filler", "\u3164",
          "no break", "\u00A0",
          "no character", "Agua\uFFFEclara",
          "separator", "Agua\u2028clara");

  /** What is right in a field that the one being tried stands beside. */
  static final Map<String, String> RIGHT =
      Map.of("title", "Agua", "year", "2031", "office", "Presidencia", "gobierno", "06007");

  static final Pattern FORM = Pattern.compile("(?s)<form[^>]*action=\"([^\"]+)\".*?</form>");
  static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"");

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired RequestMappingHandlerMapping routes;
  @Autowired PlatformTransactionManager transactions;

  @SuppressWarnings("NullAway.Init")
  private Browser person;

  private String commitment = "";

  @BeforeEach
  void writeSomething() throws Exception {
    var from = SignedInPeople.from();
    person =
        new SignedInPeople(program)
            .with(Grant.of(Role.OFFICER, TOWN, from), Grant.everywhere(Role.ADMINISTRATOR, from));
    send(HOME + "/nuevo-plan", Map.of("title", "Plan", "start.year", "2031", "end.year", "2031"));
    commitment =
        String.valueOf(
            send(PLAN + "/compromisos/nuevo", Map.of("title", "Agua")).getRedirectedUrl());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_field_of_no_form_fails(String page) throws Exception {
    var failed = new TreeSet<String>();
    var forms = forms(page.replace("{commitment}", commitment));
    for (var form : forms.entrySet()) {
      for (var field : form.getValue()) {
        for (var text : TEXTS.entrySet()) {
          var filled = filled(form.getValue());
          filled.put(field, text.getValue());
          int status = apart(() -> send(form.getKey(), filled).getStatus());
          if (status >= 500) {
            failed.add(form.getKey() + " " + field + " " + text.getKey() + ": " + status);
          }
        }
      }
    }
    assertThat(forms).as("a page with forms").isNotEmpty();
    assertThat(failed).isEmpty();
  }

  static Stream<String> pages() {
    var fixed =
        Stream.of(
            HOME + "/nuevo-plan",
            HOME + "/privacidad",
            HOME + "/invitaciones/nueva",
            PLAN + "/compromisos/nuevo",
            PLAN + "/publicacion",
            PLAN + "/descarte",
            "{commitment}/retiro",
            "/admin/administraciones",
            "/admin/invitaciones/nueva",
            "/entrar?reciente=1",
            "/entrar/papel",
            "/entrar/registro",
            "/invitacion",
            "/cuenta",
            "/cuenta/llaves",
            "/cuenta/segundo-paso",
            "/colima/manzanillo/seguir");
    var parts =
        Stream.concat(FormSections.PLAN.stream(), FormSections.COMMITMENT.stream())
            .map(it ->
                (it.kind().equals(Draft.Id.PLAN) ? PLAN : "{commitment}")
                    + "/partes/"
                    + it.slug()
                    + (it.isOneByOne() ? "/nuevo" : ""));
    return Stream.concat(fixed, parts);
  }

  /** Also of forms that no page of this test shows: by what their methods ask for. */
  @Test
  void no_method_that_takes_a_form_fails() {
    var failed = new TreeSet<String>();
    for (var line : Expected.read().lines()) {
      if (line.verb().equals("POST")) {
        for (var field : asked(line.address())) {
          for (var text : TEXTS.entrySet()) {
            var address = Expected.read().filled(line.address());
            int status = apart(() -> send(address, Map.of(field, text.getValue())).getStatus());
            if (status >= 500) {
              failed.add(line.address() + " " + field + " " + text.getKey());
            }
          }
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  /** In each of these a text was kept that nothing could show, or the page failed. */
  @ParameterizedTest
  @MethodSource("texts")
  void what_cannot_be_kept_is_refused_beside_its_field(String page, String field) throws Exception {
    var address = page.replace("{commitment}", commitment);
    for (var text : List.of("null", "vertical tab", "half of a pair", "too much", "filler")) {
      var filled = filled(fields(address));
      filled.put(field, TEXTS.getOrDefault(text, ""));
      var answer = send(address, filled);

      assertThat(answer.getStatus()).as(text).isEqualTo(422);
      assertThat(answer.getContentAsString(UTF_8))
          .as(text)
          .containsAnyOf("id=\"p-" + field + "\"", field + "-problema", "href=\"#" + field + "\"");
    }
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> texts() {
    return Stream.of(
            HOME + "/nuevo-plan title",
            PLAN + "/compromisos/nuevo title",
            PLAN + "/partes/nombre title",
            "{commitment}/partes/nombre title",
            "{commitment}/partes/actividades/nuevo title",
            "{commitment}/retiro reason",
            PLAN + "/publicacion office",
            HOME + "/privacidad contacto",
            HOME + "/privacidad texto",
            "/admin/administraciones documento")
        .map(it -> org.junit.jupiter.params.provider.Arguments.of((Object[]) it.split(" ")));
  }

  private Set<String> asked(String address) {
    var names = new TreeSet<String>();
    routes
        .getHandlerMethods()
        .forEach((route, method) -> {
          boolean isIt =
              route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                  && route.getPatternValues().stream()
                      .map(it -> it.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
                      .anyMatch(address::equals);
          if (isIt) {
            Stream.of(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestParam.class))
                .filter(it -> it.getParameterType() == String.class)
                .map(it -> String.valueOf(it.getParameter().getName()))
                .forEach(names::add);
          }
        });
    return names;
  }

  private Map<String, Set<String>> forms(String page) throws Exception {
    var forms = new LinkedHashMap<String, Set<String>>();
    var words = look(page);
    var form = FORM.matcher(words);
    while (form.find()) {
      var names = new LinkedHashSet<String>();
      var field = FIELD.matcher(form.group());
      while (field.find()) {
        names.add(field.group(1));
      }
      names.removeAll(List.of("_csrf", IdempotencyKey.FIELD));
      forms.put(form.group(1), names);
    }
    forms.remove("/salir");
    return forms;
  }

  private Set<String> fields(String page) throws Exception {
    var all = new LinkedHashSet<String>();
    forms(page).values().forEach(all::addAll);
    return all;
  }

  private Map<String, String> filled(Set<String> fields) throws Exception {
    var filled = new LinkedHashMap<String, String>();
    for (var field : fields) {
      var last = new ArrayList<>(List.of(field.split("\\."))).getLast();
      if (RIGHT.containsKey(last)) {
        filled.put(field, RIGHT.getOrDefault(last, ""));
      }
    }
    return filled;
  }

  private String look(String page) throws Exception {
    return mvc.perform(
            org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(page)
                .cookie(person.asCookie()))
        .andReturn()
        .getResponse()
        .getContentAsString(UTF_8);
  }

  /** With what the page had: which draft was seen. */
  private MockHttpServletResponse send(String form, Map<String, String> filled) throws Exception {
    var asked =
        post(URI.create(form))
            .cookie(person.asCookie())
            .param("_csrf", person.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    if (!filled.containsKey("visto")) {
      var seen = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(look(form));
      if (seen.find()) {
        asked.param("visto", seen.group(1));
      }
    }
    filled.forEach(asked::param);
    return mvc.perform(asked).andReturn().getResponse();
  }

  private interface Sending {
    int send() throws Exception;
  }

  /** So that what one writes the next does not find, and what fails spoils nothing. */
  private int apart(Sending sending) {
    var inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    var status =
        inner.execute(transaction -> {
          try {
            return sending.send();
          } catch (Exception failed) {
            return 500;
          } finally {
            transaction.setRollbackOnly();
          }
        });
    return java.util.Objects.requireNonNull(status);
  }
}
