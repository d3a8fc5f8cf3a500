package tequio.problem.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tequio.problem.content.Problem;
import tequio.problem.content.TreeNode;
import tequio.problem.drawing.ProblemTree;
import tequio.problem.outcome.ProblemOutcome;
import tequio.problem.record.ProblemRecord;
import tequio.publishing.page.ContentView;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * A public problem: who defined it, its tree, its figures, comments of experts, what came of it.
 */
public record ProblemPage(
    Government government,
    ProblemRecord its,
    ContentView view,
    List<ProblemOutcome> outcomes,
    GovernmentHeader place)
    implements PrintableDocument {

  public ProblemPage {
    outcomes = List.copyOf(outcomes);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "problema-%s-%s".formatted(government.key(), its.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(its.document(), its.version().version()));
  }

  public Problem problem() {
    return its.problem();
  }

  public String path() {
    return its.path();
  }

  public ProblemTree tree() {
    return its.tree();
  }

  /** Sections of the page that are drawn as those of any other document. */
  public ContentView others() {
    return new ContentView(
        view.parts().stream()
            .filter(it -> it.slug().equals("antecedentes") || it.slug().equals("dimensiones"))
            .map(it -> new ContentView.Part(it.slug(), it.key(), withoutGoals(it)))
            .toList());
  }

  /** The goals have a list of their own, with their names. */
  private static List<ContentView.Field> withoutGoals(ContentView.Part part) {
    return part.fields().stream().filter(it -> !it.name().equals("sdg")).toList();
  }

  /** "Comisión de Agua, Red de Colonias y Comité Norte". */
  public String definedBy(Texts t) {
    var all = new ArrayList<String>();
    all.add(problem().publicBody().words());
    problem().civilSociety().forEach(it -> all.add(it.words()));
    return t.list(all);
  }

  /** Links to what the problem was made from. */
  public List<Link> origins(Texts t) {
    return problem().origins().stream()
        .map(it -> new Link(words(it, t), government.path() + "/" + it))
        .toList();
  }

  private static String words(String origin, Texts t) {
    var parts = origin.split("/");
    return t.say("problem.origin." + parts[2], parts[3], parts[1]);
  }

  /** Whether a node is still in the tree, so that a comment can lead to it. */
  public boolean isInTree(int node) {
    return numbers().containsKey(node);
  }

  private Map<Integer, TreeNode> numbers() {
    return problem().nodes().stream().collect(Collectors.toMap(TreeNode::number, it -> it));
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "problemas-publicos", "comentarios-a-problemas");
  }
}
