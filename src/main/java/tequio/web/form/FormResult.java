package tequio.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tequio.kernel.Page;
import tequio.web.Texts;
import tools.jackson.databind.node.ObjectNode;

/** Submitted form after reading: JSON and errors. */
public record FormResult(ObjectNode said, Form form) {

  public static FormResult of(HttpServletRequest sent, List<FieldType.Part> questions, Texts t) {
    var answers = FormData.of(sent.getParameterMap());
    var reader = new FormReader(answers, t, Map.of());
    var said = reader.read(questions, "");
    return new FormResult(said, new Form(answers, reader.problems()));
  }

  /**
   * Continues with the values, or renders the form again if it has errors or only a row was
   * changed.
   */
  public Object orAgain(Function<Form, Page> again, Function<ObjectNode, Object> then) {
    boolean onlyShown = !form.answers().one(Form.ACT).isEmpty();
    return form.isWrong() || onlyShown ? again.apply(form) : then.apply(said);
  }

  /** Returns the form with an error that concerns several fields together. */
  public Form wrong(String field, String words) {
    return new Form(form.answers(), Map.of(field, words));
  }
}
