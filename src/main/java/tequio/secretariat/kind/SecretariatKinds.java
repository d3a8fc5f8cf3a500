package tequio.secretariat.kind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.Secretariat;

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
}
