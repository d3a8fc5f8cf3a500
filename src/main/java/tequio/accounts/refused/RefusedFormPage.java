package tequio.accounts.refused;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.form.Form;

/** Page that gives back a form typed before the session ended. */
public record RefusedFormPage(String address, List<Field> fields) implements Page {

  /** Field with its value as typed. */
  public record Field(String name, String value) {}

  static RefusedFormPage of(RefusedForm form) {
    return new RefusedFormPage(
        form.address(),
        form.fields().entrySet().stream()
            .filter(it -> !it.getKey().equals(Form.ACT))
            .flatMap(it -> it.getValue().stream().map(value -> new Field(it.getKey(), value)))
            .toList());
  }

  /** Returns the values that contain a space, which are most likely text that the person wrote. */
  public List<String> words() {
    return fields.stream()
        .map(Field::value)
        .map(String::strip)
        .filter(it -> it.contains(" "))
        .toList();
  }
}
