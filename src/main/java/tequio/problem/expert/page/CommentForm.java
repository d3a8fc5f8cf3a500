package tequio.problem.expert.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.Characters;
import tequio.problem.content.TreeNode;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.TextProblem;

/**
 * Comment of an expert as it was sent.
 *
 * @param node node it is about; empty if it is not in the tree
 */
record CommentForm(Form form, Optional<TreeNode> node) {

  private static final int MOST = 4000;

  static CommentForm of(HttpServletRequest sent, List<TreeNode> nodes, Texts t) {
    var answers = FormData.of(sent.getParameterMap());
    var node =
        nodes.stream()
            .filter(it -> String.valueOf(it.number()).equals(answers.one("node")))
            .findFirst();
    Map<String, String> problems = new LinkedHashMap<>();
    if (node.isEmpty()) {
      problems.put("node", t.say("expert.node.needed"));
    }
    TextProblem.find(answers.one("words"), MOST).ifPresent(it -> problems.put("words", it.say(t)));
    if (Characters.isBlank(answers.one("words"))) {
      problems.put("words", t.say("expert.words.needed"));
    }
    return new CommentForm(new Form(answers, problems), node);
  }

  String words() {
    return Characters.strip(form.answers().one("words"));
  }

  boolean isNamed() {
    return !form.answers().one("named").isEmpty();
  }
}
