package tequio.problem.page;

import gg.jte.Content;
import org.springframework.stereotype.Component;
import tequio.problem.content.Problem;
import tequio.problem.drawing.ProblemTree;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.page.ContentView;
import tequio.publishing.page.DocumentContentRenderer;
import tequio.publishing.version.DocumentVersion;
import tequio.territory.Gazetteer;
import tequio.web.Templates;
import tequio.web.Texts;

/** Draws a version of a problem with its tree. */
@Component
class ProblemContentRenderer implements DocumentContentRenderer {

  private final DocumentKind<Problem> kind;
  private final Gazetteer gazetteer;
  private final Templates templates;

  ProblemContentRenderer(DocumentKind<Problem> kind, Gazetteer gazetteer, Templates templates) {
    this.kind = kind;
    this.gazetteer = gazetteer;
    this.templates = templates;
  }

  @Override
  public String kind() {
    return kind.code();
  }

  @Override
  public Content draw(DocumentVersion<?> version, Texts t) {
    var problem = (Problem) version.content();
    var view = ContentView.of(kind, problem, gazetteer::nameOf);
    return templates.fragment(new ProblemContentView(ProblemTree.of(problem.nodes()), view), t);
  }
}
