package tequio.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.kernel.Text;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindPermissions;
import tequio.publishing.kind.SearchWords;
import tequio.publishing.kind.Violation;

/** Declares frozen assessments as a kind of document. */
@Configuration(proxyBeanMethods = false)
public class AssessmentKind {

  public static final String CODE = "assessment";

  private static final String[] COLUMNS = {
    "titulo",
    "instrumento",
    "version_del_instrumento",
    "huella",
    "calidad",
    "quien_evalua",
    "evaluado",
    "contestado",
    "cumplidos",
    "aplican",
    "sin_saber",
    "minimo_posible",
    "maximo_posible",
    "respuestas",
    "segunda_evaluacion",
    "replicas"
  };

  @Bean
  DocumentKind<AssessmentResult> assessmentResult(Instruments instruments) {
    return DocumentKind.of(CODE, AssessmentResult.class)
        .numbered("diagnosticos")
        .setByProgram(ContentComponent.names(AssessmentResult.class).toArray(String[]::new))
        .permissions(
            new KindPermissions(Permission.ASSESS, Permission.ASSESS, Permission.SEE_DRAFTS))
        .title(AssessmentResult::title)
        .validation(it -> validate(it, instruments))
        .search(AssessmentKind::words)
        .dataset("resultados-de-diagnosticos", COLUMNS)
        .build();
  }

  /** The figures must be those that follow from the answers. */
  private static List<Violation> validate(AssessmentResult result, Instruments instruments) {
    var instrument = instruments.find(result.instrument(), result.instrumentVersion());
    if (instrument.isEmpty()
        || !Instruments.fingerprint(instrument.get()).equals(result.fingerprint())) {
      return List.of(Violation.of("instrument", "assessment.other-instrument"));
    }
    var score = ResultView.of(instrument.get(), result.answers(), List.of()).score();
    boolean same =
        score.achieved().done() == result.achieved()
            && score.achieved().of() == result.applicable()
            && score.unknown() == result.unknown()
            && score.total().map(it -> it.low()).equals(result.lowest())
            && score.total().map(it -> it.high()).equals(result.greatest());
    return same ? List.of() : List.of(Violation.of("achieved", "assessment.other-figures"));
  }

  private static SearchWords words(AssessmentResult result) {
    var texts = new ArrayList<String>();
    texts.add(result.title().words());
    texts.add(result.assessor().words());
    result.assessed().map(Text::words).ifPresent(texts::add);
    result.answers().forEach(it -> it.reason().map(Text::words).ifPresent(texts::add));
    result.replies().forEach(it -> texts.add(it.words().words()));
    return new SearchWords(texts, Set.of(result.answered().first().getYear()), Set.of());
  }
}
