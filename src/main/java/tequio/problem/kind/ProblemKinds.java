package tequio.problem.kind;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.plan.roadmap.SdgLink;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeComment;
import tequio.publishing.kind.ContentWords;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.SearchWords;

/** Declares public problems as a kind of document, and comments on their trees as facts. */
@Configuration(proxyBeanMethods = false)
class ProblemKinds {

  private static final String CODE = "problem";

  private static final String[] COLUMNS = {
    "titulo",
    "institucion_publica",
    "sociedad_civil",
    "situacion_hoy",
    "situacion_deseada",
    "cifras",
    "intentos_anteriores",
    "programas_leyes_y_problemas",
    "ods",
    "dimension_social",
    "dimension_economica",
    "dimension_ambiental",
    "origenes",
    "arbol"
  };

  @Bean
  DocumentKind<Problem> problem() {
    return DocumentKind.of(CODE, Problem.class)
        .numbered("problemas")
        .drawnByFeature()
        .emptyAtFirst("nodes")
        .permissions(
            new KindPermissions(Permission.RUN_TABLE, Permission.RUN_TABLE, Permission.SEE_DRAFTS))
        .section("definicion", "title", "publicBody", "civilSociety")
        .section("situacion", "today", "wanted", "figures")
        .section("antecedentes", "attempts", "related")
        .section("dimensiones", "sdg", "social", "economic", "environmental")
        .section("origen", "origins")
        .title(Problem::title)
        .validation(ProblemRules::check)
        .search(ProblemKinds::words)
        .dataset("problemas-publicos", COLUMNS)
        .build();
  }

  private static SearchWords words(Problem problem) {
    var words = ContentWords.of(problem);
    var goals = problem.sdg().stream().map(SdgLink::goal).collect(Collectors.toSet());
    return new SearchWords(words.texts(), words.years(), goals);
  }

  @Bean
  FactKind<TreeComment> treeComment() {
    return new FactKind<>("tree-comment", TreeComment.class, CODE, Permission.RUN_TABLE)
        .dataset(
            "comentarios-a-problemas",
            "nodo",
            "el_nodo_decia",
            "comentario",
            "persona_experta",
            "especialidad",
            "fecha",
            "decision",
            "respuesta");
  }
}
