package tequio.consultation.grouping.desk;

import java.util.List;
import java.util.Map;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * What was typed and marked in the form of a group that lacked something, to be shown again.
 *
 * @param group number of the group; 0 is that of those left apart, -1 is none
 * @param problems error messages by field
 */
record GroupingForm(
    int group, String name, String target, List<Integer> marks, Map<String, String> problems) {

  static final String NAME = "name";
  static final String TARGET = "target";
  static final String MARKS = "marks";

  static final GroupingForm NONE = new GroupingForm(-1, "", "", List.of(), Map.of());

  GroupingForm {
    marks = List.copyOf(marks);
    problems = Map.copyOf(problems);
  }

  GroupingForm wrong(String field, String words) {
    return new GroupingForm(group, name, target, marks, Map.of(field + id(), words));
  }

  /** What the ids of its fields end with. */
  private String id() {
    return group < 0 ? "" : "-" + group;
  }

  /** For the templates that draw problems. */
  Form form() {
    return new Form(FormData.NONE, problems);
  }
}
