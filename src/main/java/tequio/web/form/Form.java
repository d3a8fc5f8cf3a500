package tequio.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Form as rendered: field values and error messages.
 *
 * @param problems by the name of the field, or by the address of the form that mends it, in the
 *     words of the reader and in the form's order
 */
public record Form(FormData answers, Map<String, String> problems) {

  /** The field that says which row of which list is to change: {@code quitar products 2}. */
  public static final String ACT = "hacer";

  /** The field that says that the form can be drawn again with what was typed: see {@link #ACT}. */
  public static final String REDRAWABLE = "formulario";

  /** Under which a problem stands that is of no field. */
  public static final String WHOLE = "";

  /** As it was kept, nothing wrong with it. */
  public static Form of(FormData answers) {
    return new Form(answers, Map.of());
  }

  public boolean isWrong() {
    return !problems.isEmpty();
  }

  public boolean isWrong(String name) {
    return problems.containsKey(name);
  }

  public String problem(String name) {
    return problems.getOrDefault(name, "");
  }

  /** What a reader of screens is told with the field. */
  public String describedBy(String name, boolean hint) {
    var ids = (hint ? "h-" + name + " " : "") + (isWrong(name) ? "p-" + name : "");
    return ids.strip();
  }

  /** The form after a button that changes rows was pressed; itself where none was. */
  public static FormData changed(FormData answers) {
    var said = answers.one(ACT).split(" ");
    if (said.length != 3 || !said[2].matches(FormData.ROW)) {
      return answers;
    }
    int row = Integer.parseInt(said[2]);
    return switch (said[0]) {
      case "agregar" -> answers.withRow(said[1]);
      case "quitar" -> answers.withoutRow(said[1], row);
      case "subir" -> answers.withSwapped(said[1], row, row - 1);
      case "bajar" -> answers.withSwapped(said[1], row, row + 1);
      default -> answers;
    };
  }

  /** That a list is known to be empty. */
  static final String NONE = "none";

  /** Why there is no answer; the first one is meant where nobody chose. A list may be empty. */
  public static List<FieldType.Option> blanks(FieldType of) {
    var why = new ArrayList<FieldType.Option>();
    why.add(new FieldType.Option("not-reviewed", "form.blank.not-reviewed"));
    if (of instanceof FieldType.Several || of instanceof FieldType.Choices) {
      why.add(new FieldType.Option(NONE, "form.blank.none"));
    }
    why.add(new FieldType.Option("not-seen", "form.blank.not-seen"));
    why.add(new FieldType.Option("not-applicable", "form.blank.not-applicable"));
    return List.copyOf(why);
  }
}
