package tequio.secretariat.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.servlet.HandlerMapping;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * One of several small forms of a page that was refused. Its fields are named {@code n-2-words}:
 * the form, its number, the name that was sent.
 */
public final class EntryForm {

  /** Name of the field that says which form of the page was sent. */
  public static final String WHICH = "de";

  /** Field of each rule that is about one. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "DUE_BEFORE", "due",
          "NOT_THERE", "seat",
          "NO_SUCH_SESSION", "meeting",
          "NOT_A_LATER_SESSION", "meeting",
          "NO_REASON", "reason",
          "NOT_AN_ADDRESS", "mail",
          "NOT_A_REPLACEMENT", "by",
          "NO_SUCH_AGREEMENT", "by");

  /** Fields in which somebody types more than a few words. */
  private static final List<String> TYPED =
      List.of(
          "words",
          "question",
          "dissent",
          "what",
          "owner",
          "proof",
          "reason",
          "wrong",
          "right",
          "account");

  /** Returns what was sent, with what each wrong field violates. */
  public static Form of(HttpServletRequest request, EntryException wrong, Texts t) {
    var problems = new LinkedHashMap<String, String>();
    wrong.problems().forEach((field, rule) -> problems.put(key(request, field), say(rule, t)));
    return new Form(answers(request), problems);
  }

  /** Returns what was sent, with the rule that it violates. */
  public static Form of(HttpServletRequest request, BusinessRuleException wrong, Texts t) {
    var field = FIELDS.getOrDefault(wrong.rule().name(), "");
    var where = which(request).isEmpty() ? Form.WHOLE : key(request, field);
    return new Form(answers(request), Map.of(where, say(wrong, t)));
  }

  /** Returns the part of an address that its pattern names, for handlers of exceptions. */
  public static String part(HttpServletRequest request, String name) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> parts
        ? Objects.toString(parts.get(name), "")
        : "";
  }

  /** Returns the name of the form that was refused; empty if it has none. */
  public static String which(Form form) {
    return form.answers().one(WHICH);
  }

  /** Names the wrong fields, for the list of what is wrong. */
  public static List<FieldType.Part> questions(Form form) {
    var prefix = which(form) + "-";
    return form.problems().keySet().stream()
        .filter(it -> it.startsWith(prefix))
        .map(it ->
            new FieldType.Part(
                it, "entry." + it.substring(prefix.length()), new FieldType.Words(false, false)))
        .toList();
  }

  /** Lists the words that were typed into the form that was refused. */
  public static List<String> typed(Form form) {
    var prefix = which(form).isEmpty() ? "" : which(form) + "-";
    return TYPED.stream()
        .map(it -> form.answers().one(prefix + it))
        .filter(it -> !Characters.isBlank(it))
        .toList();
  }

  private static FormData answers(HttpServletRequest request) {
    var fields = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, values) -> fields.put(key(request, name), List.of(values)));
    fields.put(WHICH, List.of(which(request)));
    return new FormData(fields);
  }

  private static String key(HttpServletRequest request, String field) {
    var which = which(request);
    return which.isEmpty() || field.isEmpty() ? which + field : which + "-" + field;
  }

  private static String which(HttpServletRequest request) {
    var named = FormData.of(request.getParameterMap()).one(WHICH);
    return named.matches("[a-z]{1,12}(-\\d{1,4})?") ? named : "";
  }

  private static String say(BusinessRuleException wrong, Texts t) {
    return new RefusalPage(wrong.rule(), wrong.details()).words(t);
  }

  private EntryForm() {}
}
