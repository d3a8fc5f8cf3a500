package tequio.problem.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.problem.content.TreeNode;
import tequio.problem.content.TreeSide;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.drawing.ProblemTree;
import tequio.problem.tree.LoggedOperation;
import tequio.problem.tree.WorkingNode;
import tequio.problem.tree.WorkingTree;
import tequio.web.Texts;

/**
 * Working tree of a problem.
 *
 * @param open node whose forms are shown
 * @param latest newest operations, the last one first
 * @param done operation that was just applied
 * @param undoable own operation that can be taken back
 * @param answer why the last operation was not applied
 */
public record TreeDeskPage(
    OpenedProblem opened,
    WorkingTree tree,
    Optional<WorkingNode> open,
    List<LoggedOperation> latest,
    Optional<LoggedOperation> done,
    Optional<LoggedOperation> undoable,
    TreeAnswer answer,
    boolean editable)
    implements Page {

  public TreeDeskPage {
    latest = List.copyOf(latest);
  }

  @Override
  public ZoneId zone() {
    return opened.government().zone();
  }

  @Override
  public int status() {
    if (conflict().isPresent()) {
      return 409;
    }
    return problem().isEmpty() ? 200 : 422;
  }

  public String path() {
    return opened.path() + "/arbol";
  }

  public ProblemTree drawn() {
    return ProblemTree.of(tree.published());
  }

  /** Why the last operation was refused; empty if it was not. */
  public String problem() {
    return answer.problem();
  }

  /** The node as somebody else left it, where the last operation was not applied. */
  public Optional<WorkingNode> conflict() {
    return answer.now();
  }

  /** Words that were sent and not applied. */
  public String mine() {
    return answer.sent().map(TreeForm::words).orElse("");
  }

  /** Name of the button that was not applied. */
  public String mineAct() {
    return answer.sent().map(TreeForm::act).orElse("");
  }

  /** Words in the field of a node: what was sent, or what it says. */
  public String typed(WorkingNode node) {
    return mineAct().equals("word") && !problem().isEmpty() ? mine() : node.words();
  }

  /** Words in the field of a node that is added. */
  public String added() {
    return mineAct().equals("add") ? mine() : "";
  }

  public boolean isOpen(TreeNode node) {
    return open.filter(it -> it.number() == node.number()).isPresent();
  }

  /** Sides on which a node can be added below the open one. */
  public List<TreeSide> sides(WorkingNode node) {
    return node.side() == TreeSide.TRUNK
        ? List.of(TreeSide.CAUSE, TreeSide.EFFECT)
        : List.of(node.side());
  }

  /** Nodes below which the open one can be moved. */
  public List<TreeNode> places(WorkingNode node) {
    return tree.published().stream()
        .filter(it -> it.side() == TreeSide.TRUNK || it.side() == node.side())
        .filter(it -> !node.parent().equals(Optional.of(it.number())))
        .filter(it -> !isWithin(it.number(), node.number()))
        .toList();
  }

  private boolean isWithin(int number, int branch) {
    return number == branch
        || tree.find(number)
            .flatMap(WorkingNode::parent)
            .filter(it -> isWithin(it, branch))
            .isPresent();
  }

  /** Whether the tree differs from the published one. */
  public boolean isChanged() {
    return !tree.published().equals(opened.its().problem().nodes());
  }

  /** What an operation did, in words. */
  public String words(LoggedOperation it, Texts t) {
    return t.say("tree.did." + it.type(), it.node(), it.wordsAfter());
  }
}
