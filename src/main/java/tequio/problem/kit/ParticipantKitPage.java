package tequio.problem.kit;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.problem.content.TreeNode;
import tequio.problem.drawing.ProblemTree.Branch;
import tequio.problem.record.ProblemRecord;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** Kit of a problem for the participants of a table, as page, PDF and Word. */
public record ParticipantKitPage(Government government, ProblemRecord its, GovernmentHeader place)
    implements PrintableDocument {

  /** Parts of a table, in their order; their words are messages. */
  private static final List<String> AGENDA =
      List.of("welcome", "problems", "groups", "priority", "tree", "alternatives", "pledge", "end");

  /** Terms that a table uses. */
  private static final List<String> GLOSSARY =
      List.of("problem", "cause", "effect", "alternative", "pledge", "indicator", "secretariat");

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "paquete-%s-%s".formatted(government.key(), its.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(its.document(), its.version().version()));
  }

  public String path() {
    return its.path() + "/paquete";
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), government.path()),
        new Link(t.say("kind.problem.many"), government.path() + "/problemas"),
        new Link(its.problem().title().words(), its.path()));
  }

  public List<String> agenda() {
    return AGENDA;
  }

  public List<String> glossary() {
    return GLOSSARY;
  }

  /** Nodes of the first level, among which dots are placed. */
  public List<TreeNode> choices() {
    var tree = its.tree();
    return Stream.concat(tree.causes().stream(), tree.effects().stream())
        .map(Branch::node)
        .toList();
  }

  public QrCode qr(Texts t) {
    return QrCode.of(t.whole(its.path()));
  }
}
