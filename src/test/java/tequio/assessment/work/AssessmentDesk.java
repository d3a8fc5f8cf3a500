package tequio.assessment.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;

/** What tests do at the assessments of a municipality, as people do in a browser. */
record AssessmentDesk(MockMvc web, ApplicationContext program) {

  static final GovernmentKey TOWN = new GovernmentKey("31001");
  static final String DESK = "/trabajo/31001/diagnosticos";
  static final List<String> CONDITIONS =
      List.of(
          "marco",
          "consejos",
          "transparencia",
          "rendicion-social",
          "innovacion",
          "redes",
          "organizaciones");

  private static final Pattern SEEN = Pattern.compile("name=\"confirma\" value=\"([0-9a-f]{64})\"");

  String begin(Visitor who, String instrument, String capacity) throws Exception {
    var begun =
        who.send(
            DESK + "/nuevo",
            DESK + "/nuevo",
            "instrumento",
            instrument,
            "calidad",
            capacity,
            "quien",
            "Unidad de prueba");
    return Visitor.location(begun);
  }

  void publish(Visitor who, String its, String... levels) throws Exception {
    answer(who, its, levels);
    confirm(who, its, "publicacion");
  }

  /** Does what the page of confirmation shows: looks at it first, and then says yes. */
  static MockHttpServletResponse confirm(Visitor who, String its, String act) throws Exception {
    var shown = who.send(its, its + "/" + act);
    var seen = SEEN.matcher(shown.getContentAsString(StandardCharsets.UTF_8));
    return seen.find() ? who.send(its, its + "/" + act, "confirma", seen.group(1)) : shown;
  }

  /** The first conditions with these answers, the rest without. */
  void answer(Visitor who, String its, String... levels) throws Exception {
    var filled = new ArrayList<String>();
    for (int i = 0; i < CONDITIONS.size(); i++) {
      var code = CONDITIONS.get(i);
      filled.addAll(List.of("v." + code, "0", "q." + code, i < levels.length ? levels[i] : "3"));
    }
    send(who, its, "condiciones", filled.toArray(String[]::new));
  }

  static MockHttpServletResponse send(Visitor who, String its, String section, String... filled)
      throws Exception {
    return who.send(DESK + "/nuevo", its + "/secciones/" + section, filled);
  }

  Visitor as(Role role) {
    return new Visitor(web, new SignedInPeople(program).as(role, TOWN).asCookie());
  }

  String everybody(String path) throws Exception {
    return new Visitor(web).words(path);
  }

  String publicPage() throws Exception {
    return Visitor.location(new Visitor(web).look("/m/31001")) + "/diagnosticos";
  }

  Long within(String sql) {
    return program
        .getBean(TenantContext.class)
        .within(
            List.of(TOWN),
            () -> program.getBean(JdbcClient.class).sql(sql).query(Long.class).single());
  }
}
