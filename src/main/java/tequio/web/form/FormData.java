package tequio.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tequio.kernel.Characters;

/** Values of a form by field name: {@code activities.0.title}. */
public record FormData(Map<String, List<String>> fields) {

  /**
   * Row numbers, below a thousand: nobody fills in more, and larger numbers would only cost time.
   */
  static final String ROW = "\\d{1,3}";

  public static final FormData NONE = new FormData(Map.of());

  public FormData {
    fields = Map.copyOf(fields);
  }

  /** Returns the values of a request. */
  public static FormData of(Map<String, String[]> sent) {
    var fields = new LinkedHashMap<String, List<String>>();
    sent.forEach((name, values) -> fields.put(name, List.of(values)));
    return new FormData(fields);
  }

  /** Returns the first value, stripped and with uniform line ends; empty if it is blank. */
  public String one(String name) {
    var values = fields.getOrDefault(name, List.of(""));
    return values.isEmpty() ? "" : tidy(values.getFirst());
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Returns the number of rows of a list, empty ones included. */
  public int rows(String list) {
    return rowsOf(list).keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
  }

  /** Returns the values with one more row at the end. */
  public FormData withRow(String list) {
    var more = new LinkedHashMap<>(fields);
    more.put(list + "." + rows(list) + ".", List.of(""));
    return new FormData(more);
  }

  /** Returns the values with another value in one field. */
  public FormData with(String name, String value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(name, List.of(value));
    return new FormData(changed);
  }

  /** Returns the values with a change in each field whose name matches. */
  public FormData withEach(Pattern names, UnaryOperator<String> change) {
    var changed = new LinkedHashMap<>(fields);
    changed.replaceAll((name, values) ->
        names.matcher(name).matches() ? values.stream().map(change).toList() : values);
    return new FormData(changed);
  }

  public FormData withoutRow(String list, int row) {
    var rows = rowsOf(list);
    var left = new TreeMap<Integer, Map<String, List<String>>>();
    rows.forEach((at, its) -> {
      if (at != row) {
        left.put(at > row ? at - 1 : at, its);
      }
    });
    return with(list, left);
  }

  /** Returns the values with two rows exchanged. */
  public FormData withSwapped(String list, int row, int other) {
    var rows = rowsOf(list);
    if (!rows.containsKey(row) || !rows.containsKey(other)) {
      return this;
    }
    var swapped = new TreeMap<>(rows);
    swapped.put(row, rows.getOrDefault(other, Map.of()));
    swapped.put(other, rows.getOrDefault(row, Map.of()));
    return with(list, swapped);
  }

  /** Returns the fields of each row, by the part of their name after the row number. */
  private Map<Integer, Map<String, List<String>>> rowsOf(String list) {
    var rows = new TreeMap<Integer, Map<String, List<String>>>();
    var prefix = list + ".";
    fields.forEach((name, values) -> {
      if (name.startsWith(prefix)) {
        var rest = name.substring(prefix.length());
        var number = rest.split("\\.", 2)[0];
        if (number.matches(ROW)) {
          rows.computeIfAbsent(Integer.valueOf(number), row -> new LinkedHashMap<>())
              .put(rest.substring(number.length()), values);
        }
      }
    });
    return rows;
  }

  private FormData with(String list, Map<Integer, Map<String, List<String>>> rows) {
    var changed = new LinkedHashMap<>(fields);
    rowsOf(list)
        .forEach(
            (row, its) -> its.keySet().forEach(rest -> changed.remove(list + "." + row + rest)));
    rows.forEach(
        (row, its) -> its.forEach((rest, values) -> changed.put(list + "." + row + rest, values)));
    return new FormData(changed);
  }

  static String tidy(String typed) {
    return Characters.strip(typed.replace("\r\n", "\n").replace('\r', '\n'));
  }
}
