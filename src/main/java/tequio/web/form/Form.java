package tequio.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Form as rendered: field values and error messages.
 *
 * @param problems error messages by field name, or by the address of the form that has the field,
 *     in the order of the form
 * @param takesFiles whether its address accepts the button that uploads the file of a field
 */
public record Form(FormData answers, Map<String, String> problems, boolean takesFiles) {

  public Form(FormData answers, Map<String, String> problems) {
    this(answers, problems, false);
  }

  /** Returns the form with a button to upload the file of each field that names one. */
  public Form takingFiles() {
    return new Form(answers, problems, true);
  }

  /** Name of the field that changes a row of a list: {@code quitar products 2}. */
  public static final String ACT = "hacer";

  /**
   * First word of {@link #ACT} that uploads the file of a field: {@code archivo sources.0.copy}.
   */
  public static final String FILE = "archivo";

  /** Name of the field that says that the form can be rendered again with the submitted values. */
  public static final String REDRAWABLE = "formulario";

  /** Key of a problem that belongs to no field. */
  public static final String WHOLE = "";

  /** Returns a form without problems. */
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

  /** Whether the field holds the hash of a file. */
  public boolean hasFile(String name) {
    return answers.one(name).matches("[0-9a-f]{64}");
  }

  /** Value of {@code aria-describedby}: the ids of hint and error message. */
  public String describedBy(String name, boolean hint) {
    var ids = (hint ? "h-" + name + " " : "") + (isWrong(name) ? "p-" + name : "");
    return ids.strip();
  }

  /** Returns the name of the field whose file is to be uploaded; empty if no such button was. */
  public static String fileField(FormData answers) {
    var said = answers.one(ACT).split(" ");
    return said.length == 2 && said[0].equals(FILE) ? said[1] : "";
  }

  /** Returns the values after a button of {@link #ACT}; unchanged if none was pressed. */
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

  /** Option for a list known to be empty. */
  static final String NONE = "none";

  /**
   * Returns the reasons for a missing answer; the first is the default. Lists may also be empty.
   */
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
