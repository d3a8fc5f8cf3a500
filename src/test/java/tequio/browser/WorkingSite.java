package tequio.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.Assessments;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.plan.BeginPlanDraft;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.mail.MailAddress;
import tequio.storage.TenantContext;
import tequio.subscription.Followers;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.Subject;

/** Where people work: a plan on a desk, and an address of each sort that each of them meets. */
final class WorkingSite {

  static final GovernmentKey GOVERNMENT = new GovernmentKey("06010");

  private static final String DESK = "/trabajo/" + GOVERNMENT;
  private static final MailAddress FOLLOWER = new MailAddress("sigue@ejemplo.invalid");

  private final ApplicationContext program;
  final Draft.Id plan;
  final Draft.Id commitment;
  private final Assessment assessment;
  private final UUID assessor;

  WorkingSite(ApplicationContext program) {
    this.program = program;
    var begin = program.getBean(BeginPlanDraft.class);
    var today = PartialDate.of(LocalDate.of(2026, 11, 21));
    var title = Text.spanish("Plan de la mesa");
    plan = within(() -> begin.newPlan(GOVERNMENT, title, today, new PartialDate("2028"), today));
    commitment = within(() -> begin.newCommitment(plan, Text.spanish("Agua limpia")).orElseThrow());
    var beginning =
        new Assessments.Beginning(
            "siete-condiciones", 1, Respondent.GOVERNMENT, "Unidad", Optional.empty());
    assessor = new SignedInPeople(program).account().value();
    assessment =
        within(() -> program.getBean(Assessments.class).begin(GOVERNMENT, beginning, assessor));
  }

  /** Nobody, an officer of the government, somebody of this role. */
  BrowserContext as(Optional<Role> role, Chromium chromium, NewContextOptions reader, int port) {
    return of(GOVERNMENT, role, chromium, reader, port);
  }

  /** The same of another government. */
  BrowserContext of(
      GovernmentKey government,
      Optional<Role> role,
      Chromium chromium,
      NewContextOptions reader,
      int port) {
    var context = chromium.browser().newContext(reader);
    role.ifPresent(it -> {
      var cookie = new SignedInPeople(program).as(it, government).asCookie();
      var site = "http://localhost:" + port;
      context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(site)));
    });
    return context;
  }

  String assessmentPath() {
    return assessment.path();
  }

  List<String> ofAnOfficer() {
    var sorts =
        new ArrayList<>(
            List.of("/trabajo", DESK, "/cuenta", "/cuenta/llaves", "/cuenta/segundo-paso"));
    sorts.addAll(
        List.of("/cuenta/papel", "/cuenta/avisos", "/cuenta/datos", "/cuenta/datos/borrado"));
    for (var page :
        List.of(
            "nuevo-plan",
            "personas",
            "invitaciones/nueva",
            "privacidad",
            "archivos",
            "eventos",
            "consultas",
            "mesas",
            "problemas",
            "secretariado",
            "secretariado/nombramiento",
            "secretariado/sesiones",
            "secretariado/acuerdos",
            "secretariado/nucleo")) {
      sorts.add(DESK + "/" + page);
    }
    for (var page : List.of("", "/compromisos/nuevo", "/publicacion", "/descarte", "/vista")) {
      sorts.add(plan.path() + page);
    }
    for (var page : List.of("", "/nuevo", "/captura/autoexamen-rapido")) {
      sorts.add(DESK + "/diagnosticos" + page);
    }
    sorts.add(DESK + "/declaracion");
    for (var page : List.of("", "/secciones/condiciones", "/hoja", "/preguntas/marco/archivos")) {
      sorts.add(assessment.path() + page);
    }
    for (var page : List.of("", "/retiro", "/vista")) {
      sorts.add(commitment.path() + page);
    }
    for (var part : List.of("responsables", "fechas", "ods", "indicadores/nuevo", "actividades")) {
      sorts.add(commitment.path() + "/partes/" + part);
    }
    sorts.add(commitment.path() + "/partes/actividades/nuevo");
    sorts.add("/en" + plan.path() + "/publicacion");
    sorts.add("/trabajo/99999");
    return sorts;
  }

  List<String> ofAnAdministrator() {
    return List.of(
        "/admin",
        "/admin/permisos",
        "/admin/administraciones",
        "/admin/bitacora",
        "/admin/personas",
        "/admin/invitaciones/nueva",
        DESK);
  }

  List<String> ofNobody() {
    var subject = new Subject(GOVERNMENT, 0);
    var wish = new PendingSubscriptions.Wish(FOLLOWER, Locale.forLanguageTag("es-MX"), subject);
    var ticket = program.getBean(PendingSubscriptions.class).add(wish).orElseThrow();
    var list = program.getBean(Followers.class).add(wish);
    return List.of(
        "/entrar",
        "/entrar/papel",
        "/entrar/papel/ABCDEFGHJKMNPQRS",
        "/entrar/registro",
        "/asistencia",
        "/mesa",
        "/invitacion",
        "/invitacion/0123456789ABCDEF",
        "/entrar/enlace/" + "A".repeat(43),
        "/colima/villa-de-alvarez/seguir",
        "/colima/villa-de-alvarez/privacidad",
        "/acerca/tratamientos",
        "/seguir/enviado",
        "/seguir/confirmar/" + ticket.value(),
        "/seguir/lista/" + list.value(),
        "/baja/" + list.value());
  }

  void leaveNothing() {
    var drafts = program.getBean(Drafts.class);
    within(() -> {
      drafts.listOf(GOVERNMENT).forEach(drafts::discard);
      program.getBean(AssessmentActs.class).discard(GOVERNMENT, assessment.number(), assessor);
      return true;
    });
    var followers = program.getBean(Followers.class);
    followers.find(FOLLOWER).ifPresent(followers::leave);
  }

  private <T> T within(java.util.function.Supplier<T> act) {
    return program.getBean(TenantContext.class).within(List.of(GOVERNMENT), act::get);
  }
}
