package tequio.problem.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.tree.LoggedOperation;
import tequio.problem.tree.ProblemTrees;
import tequio.problem.tree.TreeAuthor;
import tequio.problem.tree.TreeResult;

/** Reads what the working page of a tree shows. */
@Component
class TreePages {

  /** Operations listed on the page. */
  private static final int LATEST = 12;

  private final ProblemTrees trees;

  TreePages(ProblemTrees trees) {
    this.trees = trees;
  }

  /** The page with a node open, after an operation. */
  TreeDeskPage of(OpenedProblem its, Caller caller, int node, int done) {
    return page(its, caller, node, done, TreeAnswer.NONE);
  }

  /** The page with what was sent, after somebody else changed the node. */
  TreeDeskPage of(OpenedProblem its, Caller caller, TreeForm sent, TreeResult.Conflict conflict) {
    var answer = new TreeAnswer(Optional.of(sent), "", Optional.of(conflict.now()));
    return page(its, caller, sent.node(), 0, answer);
  }

  /** The page with what was sent, and why it was refused. */
  TreeDeskPage of(OpenedProblem its, Caller caller, TreeForm sent, String problem) {
    var answer = new TreeAnswer(Optional.of(sent), problem, Optional.empty());
    return page(its, caller, sent.node(), 0, answer);
  }

  private TreeDeskPage page(
      OpenedProblem its, Caller caller, int node, int done, TreeAnswer answer) {
    var problem = its.document();
    var tree = trees.read(problem);
    boolean editable = caller.may(Permission.RUN_TABLE, its.government().key());
    var latest = trees.operations(problem, LATEST);
    var author = TreeAuthor.of(caller.personOrRefuse().account());
    return new TreeDeskPage(
        its,
        tree,
        editable ? tree.find(node).filter(tree::isShown) : Optional.empty(),
        latest,
        done(latest, done),
        trees.findUndoable(problem, author).filter(it -> editable),
        answer,
        editable);
  }

  private static Optional<LoggedOperation> done(List<LoggedOperation> latest, int number) {
    return latest.stream().filter(it -> it.number() == number).findFirst();
  }
}
