package tequio.publishing.difference;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.ContentComponent;
import tequio.web.Texts;

/** Formats any value of a content as plain words on one line. */
public record ValueFormatter(Texts t) {

  public String words(Object value) {
    return switch (value) {
      case Text text -> text.words();
      case String words -> words;
      case PartialDate date -> t.day(date);
      case Number number -> t.number(new BigDecimal(number.toString()));
      case Boolean yes -> t.say(yes ? "document.yes" : "document.no");
      case Enum<?> constant -> t.say(constant);
      case Known.Value<?>(var it) -> words(it);
      case Known.Missing<?>(MissingReason why) -> t.say(why);
      case Optional<?> maybe -> maybe.map(this::words).orElse("");
      case List<?> items -> list(items);
      case Source source -> source.title();
      case Record record -> record(record);
      default -> value.toString();
    };
  }

  private String list(List<?> items) {
    return items.isEmpty()
        ? t.say("document.none")
        : items.stream().map(this::words).collect(joining("; "));
  }

  /** Joins the components of a record; missing and empty ones are left out. */
  private String record(Record record) {
    return ContentComponent.of(record.getClass()).stream()
        .map(it -> it.read(record))
        .filter(it -> !(it instanceof Known.Missing<?>))
        .map(this::words)
        .filter(it -> !it.isEmpty())
        .collect(joining(": "));
  }

  /** Returns label and words of each component that says something, in the order of the record. */
  public List<String> lines(Record content) {
    return ContentComponent.of(content.getClass()).stream()
        .filter(it -> !isEmpty(it.read(content)))
        .map(it -> line(it.labelKey(), words(it.read(content))))
        .toList();
  }

  private String line(String labelKey, String words) {
    return t.has(labelKey) ? t.say("act.component", t.say(labelKey), words) : words;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Known.Missing<?>
        || value.equals(Optional.empty())
        || value.equals(List.of())
        || value.equals("");
  }

  static boolean isMeasure(Object value) {
    return value instanceof PartialDate || value instanceof Number;
  }
}
