package tequio.problem.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.tree.ProblemTrees;
import tequio.publishing.version.PublicationTerms;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.ReportingVoice;

/** Publishes the working tree of a problem as its next version. */
@Controller
@RequestMapping({
  "/trabajo/{government}/problemas/{code}/arbol/publicacion",
  "/en/trabajo/{government}/problemas/{code}/arbol/publicacion"
})
class TreePublicationController {

  private final ProblemDesk desk;
  private final ProblemTrees trees;
  private final PublishTree publishing;

  TreePublicationController(ProblemDesk desk, ProblemTrees trees, PublishTree publishing) {
    this.desk = desk;
    this.trees = trees;
    this.publishing = publishing;
  }

  @GetMapping
  TreePublicationPage look(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    return page(its, Form.of(FormData.NONE));
  }

  @PostMapping
  Object publish(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    var result = FormResult.of(sent, TreePublicationPage.QUESTIONS, t);
    return result.orAgain(
        form -> page(its, form),
        said -> {
          var terms =
              PublicationTerms.by(
                      ReportingVoice.of(caller, its.government().key()),
                      Actor.office(said.path("office").asString()))
                  .because(Text.spanish(said.path("reason").asString()));
          boolean done =
              publishing.publish(its.its(), seen(sent), terms, caller.personOrRefuse().account());
          return done
              ? "redirect:" + t.to(its.path())
              : page(its, new Form(result.form().answers(), moved(t)));
        });
  }

  private TreePublicationPage page(OpenedProblem its, Form form) {
    return new TreePublicationPage(its, trees.read(its.document()), form);
  }

  private static Map<String, String> moved(Texts t) {
    return Map.of(Form.WHOLE, t.say("tree.publish.moved"));
  }

  private static String seen(HttpServletRequest sent) {
    return Objects.toString(sent.getParameter(TreePublicationPage.SEEN), "");
  }
}
