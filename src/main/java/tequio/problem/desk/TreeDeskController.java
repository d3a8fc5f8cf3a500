package tequio.problem.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.BusinessRuleException;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.tree.ProblemTrees;
import tequio.problem.tree.TreeAuthor;
import tequio.problem.tree.TreeResult;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;

/** The working tree of a problem. Each button sends one operation on one node. */
@Controller
@RequestMapping({
  "/trabajo/{government}/problemas/{code}/arbol",
  "/en/trabajo/{government}/problemas/{code}/arbol"
})
class TreeDeskController {

  private final ProblemDesk desk;
  private final ProblemTrees trees;
  private final TreePages pages;

  TreeDeskController(ProblemDesk desk, ProblemTrees trees, TreePages pages) {
    this.desk = desk;
    this.trees = trees;
    this.pages = pages;
  }

  @GetMapping
  TreeDeskPage show(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(name = "nodo", defaultValue = "0") int node,
      @RequestParam(name = "hecho", defaultValue = "0") int done,
      Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return pages.of(its, caller, node, done);
  }

  @PostMapping
  Object operate(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    var form = TreeForm.of(sent);
    try {
      return switch (operate(its, form, caller)) {
        case TreeResult.Applied done -> "redirect:" + t.to(next(its, form, done));
        case TreeResult.Conflict conflict -> pages.of(its, caller, form, conflict);
      };
    } catch (BusinessRuleException refused) {
      var words = new RefusalPage(refused.rule(), refused.details()).words(t);
      return pages.of(its, caller, form, words);
    }
  }

  private TreeResult operate(OpenedProblem its, TreeForm form, Caller caller) {
    var author = TreeAuthor.of(caller.personOrRefuse().account());
    return form.isUndo()
        ? trees.undo(its.document(), author)
        : trees.apply(its.document(), form.operation(), author);
  }

  /** After adding, the node under which more can be added stays open; else the node itself. */
  private static String next(OpenedProblem its, TreeForm form, TreeResult.Applied done) {
    int open = form.isAdding() && form.node() > 0 ? form.node() : done.node();
    boolean gone = done.type().equals("remove");
    // Without a fragment: with one, browsers would not focus the field that has autofocus.
    var node = gone ? "" : "nodo=" + open + "&";
    return its.path() + "/arbol?" + node + "hecho=" + done.operation();
  }

  static Optional<String> parameter(HttpServletRequest sent, String name) {
    return Optional.of(Objects.toString(sent.getParameter(name), "")).filter(it -> !it.isEmpty());
  }
}
