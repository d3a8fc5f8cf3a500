package tequio.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tequio.kernel.Page;
import tequio.web.Texts;
import tools.jackson.databind.node.ObjectNode;

/** Submitted form read by its questions: JSON and errors. */
public record FormResult(ObjectNode said, Form form) {

  public static FormResult of(HttpServletRequest sent, List<FieldType.Part> questions, Texts t) {
    var answers = FormData.of(sent.getParameterMap());
    var reader = new FormReader(answers, t, Map.of());
    var said = reader.read(questions, "");
    return new FormResult(said, new Form(answers, reader.problems()));
  }

  /** Goes on with what was said, or asks again, with what is wrong or to be looked at once more. */
  public Object orAgain(Function<Form, Page> again, Function<ObjectNode, Object> then) {
    boolean onlyShown = !form.answers().one(Form.ACT).isEmpty();
    return form.isWrong() || onlyShown ? again.apply(form) : then.apply(said);
  }

  /** The form with something wrong that only its questions together show. */
  public Form wrong(String field, String words) {
    return new Form(form.answers(), Map.of(field, words));
  }
}
