package tequio.assessment.result;

import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.assessment.catalogue.Instruments;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.page.DocumentContentRenderer;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.web.Templates;
import tequio.web.Texts;

/** Draws frozen assessments with their figures open down to the last answer. */
@Component
class AssessmentContentRenderer implements DocumentContentRenderer {

  private final DocumentKind<AssessmentResult> kind;
  private final Documents documents;
  private final Instruments instruments;
  private final Gazetteer gazetteer;
  private final Templates templates;

  AssessmentContentRenderer(
      DocumentKind<AssessmentResult> kind,
      Documents documents,
      Instruments instruments,
      Gazetteer gazetteer,
      Templates templates) {
    this.kind = kind;
    this.documents = documents;
    this.instruments = instruments;
    this.gazetteer = gazetteer;
    this.templates = templates;
  }

  @Override
  public String kind() {
    return AssessmentKind.CODE;
  }

  @Override
  public Content draw(DocumentVersion<?> version, Texts t) {
    var content = (AssessmentResult) version.content();
    var instrument =
        instruments.find(content.instrument(), content.instrumentVersion()).orElseThrow();
    var document = version.document();
    var home = gazetteer.get(document.government()).path();
    return templates.fragment(
        new AssessmentResultView(
            content,
            ResultView.of(instrument, content.answers(), content.replies()),
            home + kind.address().path(document.code()),
            others(version, content, home, t)),
        t);
  }

  private List<AssessmentResultView.Other> others(
      DocumentVersion<?> shown, AssessmentResult content, String home, Texts t) {
    var code = shown.document().code();
    return documents.list(kind, shown.document().government()).stream()
        .filter(it -> it.content().instrument().equals(content.instrument()))
        .filter(it -> !it.document().code().equals(code))
        .map(it ->
            new AssessmentResultView.Other(
                words(it.content(), t),
                home + "/diagnosticos/" + it.document().code() + "/comparacion/" + code))
        .toList();
  }

  private static String words(AssessmentResult it, Texts t) {
    PartialDate on = it.answered();
    return it.assessor().words() + ", " + t.day(on);
  }
}
