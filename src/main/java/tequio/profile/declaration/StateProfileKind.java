package tequio.profile.declaration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.profile.content.StateProfile;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindPermissions;

/** Declares the profile of a state, or of the federation, as a kind of document. */
@Configuration(proxyBeanMethods = false)
class StateProfileKind {

  private static final KindPermissions KEEPER =
      new KindPermissions(
          Permission.EDIT_STATE_PROFILE,
          Permission.EDIT_STATE_PROFILE,
          Permission.EDIT_STATE_PROFILE);

  @Bean
  DocumentKind<StateProfile> stateProfile() {
    return sections(DocumentKind.of("state-profile", StateProfile.class).single("perfil"))
        .governments(it -> !it.isMunicipality())
        .drawnByFeature()
        .permissions(KEEPER)
        .title(StateProfile::title)
        .validation(ProfileRules::check)
        .dataset("perfiles-estatales", COLUMNS)
        .build();
  }

  private static DocumentKind.Builder<StateProfile> sections(
      DocumentKind.Builder<StateProfile> its) {
    return its.section("nombres", "title", "inForceSince", "secretariat", "plan", "institutions")
        .section("asientos", "sectors", "thirdSeat", "facilitator")
        .section("convocatorias", "convocations", "ordinaryNotice", "extraordinaryNotice")
        .section("asistencia", "quorum", "secondCall", "secondCallQuorum")
        .section("decisiones", "decision")
        .section("plazos", PERIODS)
        .section("administraciones", "terms")
        .section("calendario", "workingDays", "holidays", "closedPeriods")
        .section("publicaciones", "postings")
        .section("fuentes", "sources", "notes");
  }

  private static final String[] PERIODS = {
    "planMonths", "monitoringMonth", "evaluationMonth", "replyDays", "minutesDays", "cadence"
  };

  /** Columns in the order of the components. */
  private static final String[] COLUMNS = {
    "titulo",
    "vigente_desde",
    "organo",
    "plan",
    "instituciones",
    "asientos",
    "tercer_asiento",
    "facilitacion",
    "convocatorias",
    "dias_de_aviso",
    "dias_de_aviso_extraordinaria",
    "quorum",
    "segunda_convocatoria",
    "quorum_segunda_convocatoria",
    "decision",
    "meses_del_plan",
    "mes_de_monitoreo",
    "mes_de_evaluacion",
    "dias_de_respuesta",
    "dias_para_el_acta",
    "frecuencia_de_reportes",
    "administraciones",
    "dias_habiles",
    "dias_inhabiles",
    "periodos_inhabiles",
    "publicaciones_obligatorias",
    "documentos",
    "notas"
  };
}
