package tequio.secretariat.core;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;

/** Declares the civil-society core as a kind of document, and the facts about it. */
@Configuration(proxyBeanMethods = false)
class CivilSocietyCoreKinds {

  private static final String CODE = "civil-society-core";

  @Bean
  DocumentKind<CivilSocietyCore> civilSocietyCore() {
    return DocumentKind.of(CODE, CivilSocietyCore.class)
        .single("secretariado/nucleo")
        .drawnByFeature()
        .permissions(
            new KindPermissions(
                Permission.RUN_MEETING, Permission.RUN_MEETING, Permission.SEE_DRAFTS))
        .section("nombre", "title")
        .section("instalacion", "installed", "gathering")
        .section("ingreso", "admission")
        .section("fuentes", "sources")
        .title(CivilSocietyCore::title)
        .dataset(
            "nucleos-de-sociedad-civil",
            "nombre",
            "instalado",
            "evento",
            "como_se_ingresa",
            "documentos")
        .build();
  }

  @Bean
  FactKind<CoreAdmission> coreAdmission() {
    return new FactKind<>("core-admission", CoreAdmission.class, CODE, Permission.RUN_MEETING)
        .dataset("participantes-de-nucleos", "tipo", "sector", "nombre", "fecha");
  }

  @Bean
  FactKind<CoreRefusal> coreRefusal() {
    return new FactKind<>("core-refusal", CoreRefusal.class, CODE, Permission.RUN_MEETING)
        .dataset("ingresos-no-admitidos-a-nucleos", "razon", "fecha");
  }

  @Bean
  FactKind<CoreDeparture> coreDeparture() {
    return new FactKind<>("core-departure", CoreDeparture.class, CODE, Permission.RUN_MEETING)
        .dataset("salidas-de-nucleos", "ingreso", "fecha");
  }

  @Bean
  FactKind<CoreRepresentative> coreRepresentative() {
    return new FactKind<>(
            "core-representative", CoreRepresentative.class, CODE, Permission.RUN_MEETING)
        .dataset("representacion-de-nucleos", "nombramiento", "desde", "evento");
  }

  @Bean
  FactKind<CoreCall> coreCall() {
    return new FactKind<>("core-call", CoreCall.class, CODE, Permission.RUN_MEETING)
        .dataset("convocatorias-de-nucleos", "titulo", "fecha", "hora", "lugar", "texto");
  }
}
