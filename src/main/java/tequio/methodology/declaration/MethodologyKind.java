package tequio.methodology.declaration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.methodology.content.Methodology;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindPermissions;

/** Declares methodologies, published by the federation or a state, as a kind of document. */
@Configuration(proxyBeanMethods = false)
class MethodologyKind {

  private static final KindPermissions KEEPER =
      new KindPermissions(
          Permission.EDIT_STATE_PROFILE,
          Permission.EDIT_STATE_PROFILE,
          Permission.EDIT_STATE_PROFILE);

  @Bean
  DocumentKind<Methodology> methodology() {
    return DocumentKind.of("methodology", Methodology.class)
        .coded("metodologias")
        .governments(it -> !it.isMunicipality())
        .permissions(KEEPER)
        .section("nombre", "edition", "title", "summary", "audience")
        .section("pasos", "unit", "readings", "steps")
        .section("etapas", "stages")
        .section("fuentes", "sources", "notes")
        .title(Methodology::title)
        .validation(MethodologyRules::check)
        .dataset("metodologias-publicadas", COLUMNS)
        .build();
  }

  /** Columns in the order of the components. */
  private static final String[] COLUMNS = {
    "edicion",
    "titulo",
    "resumen",
    "para_quien",
    "unidad",
    "lecturas_del_tiempo",
    "pasos",
    "etapas_de_un_compromiso",
    "documentos",
    "notas"
  };
}
