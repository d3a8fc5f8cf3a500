package tequio.secretariat.kind;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.Violation;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.Secretariat;
import tequio.secretariat.content.YearAgenda;

/** Declares the secretariat as a kind of document, and the facts about its seats. */
@Configuration(proxyBeanMethods = false)
class SecretariatKinds {

  private static final String CODE = "secretariat";

  @Bean
  DocumentKind<Secretariat> secretariat() {
    return DocumentKind.of(CODE, Secretariat.class)
        .single("secretariado")
        .drawnByFeature()
        .permissions(
            new KindPermissions(Permission.CONVENE, Permission.CONVENE, Permission.SEE_DRAFTS))
        .section("nombre", "title")
        .section("instalacion", "installed", "gathering", "formation")
        .section("fuentes", "sources")
        .title(Secretariat::title)
        .dataset("secretariados", "nombre", "instalado", "evento", "como_se_integro", "documentos")
        .build();
  }

  @Bean
  FactKind<SeatAppointment> seatAppointment() {
    return new FactKind<>("seat-appointment", SeatAppointment.class, CODE, Permission.CONVENE)
        .dataset(
            "integrantes-de-secretariados",
            "sector",
            "asiento",
            "calidad",
            "nombre",
            "oficina_u_organizacion",
            "desde",
            "hasta",
            "como_se_eligio",
            "evento",
            "votos",
            "razon_de_la_sustitucion");
  }

  @Bean
  FactKind<SeatEnd> seatEnd() {
    return new FactKind<>("seat-end", SeatEnd.class, CODE, Permission.CONVENE)
        .dataset("salidas-de-secretariados", "nombramiento", "ultimo_dia", "causa", "razon");
  }

  @Bean
  FactKind<InterestDeclaration> interestDeclaration() {
    return new FactKind<>(
            "interest-declaration", InterestDeclaration.class, CODE, Permission.VOTE_IN_SECRETARIAT)
        .dataset("declaraciones-de-interes", "nombramiento", "fecha", "vinculos", "explicacion");
  }

  @Bean
  FactKind<FacilitatorAppointment> facilitatorAppointment() {
    return new FactKind<>(
            "facilitator-appointment", FacilitatorAppointment.class, CODE, Permission.CONVENE)
        .dataset(
            "facilitacion-de-secretariados",
            "nombre",
            "organizacion",
            "desde",
            "hasta",
            "sesion",
            "votos",
            "tareas",
            "razon_de_la_sustitucion");
  }

  @Bean
  FactKind<FacilitatorEnd> facilitatorEnd() {
    return new FactKind<>("facilitator-end", FacilitatorEnd.class, CODE, Permission.CONVENE)
        .dataset("fin-de-facilitacion", "nombramiento", "ultimo_dia", "causa", "razon");
  }

  @Bean
  DocumentKind<YearAgenda> yearAgenda() {
    return DocumentKind.of("year-agenda", YearAgenda.class)
        .numbered("secretariado/agenda")
        .section("nombre", "title")
        .section("actividades", "entries")
        .section("aprobacion", "agreement")
        .section("fuentes", "sources")
        .title(YearAgenda::title)
        .validation(SecretariatKinds::check)
        .dataset("agendas-de-secretariados", "titulo", "actividades", "acuerdo", "documentos")
        .build();
  }

  private static List<Violation> check(YearAgenda agenda) {
    return agenda.entries().isEmpty()
        ? List.of(Violation.of("entries", "year-agenda.no-entries"))
        : List.of();
  }
}
