package tequio.publishing.page;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Section;

/** A content as its page shows it: every component under its label, section by section. */
public record ContentView(List<Part> parts) {

  /** Section with the message key of its heading. */
  public record Part(String slug, String key, List<Field> fields) {}

  /** Component with the message key of its label. */
  public record Field(String name, String labelKey, Value value) {}

  /**
   * Item under its title.
   *
   * @param rest its other components; if there is only one, it has no label
   */
  public record Chapter(Value title, List<Field> rest) {}

  /** Value of a component. */
  public sealed interface Value {

    /** Text in a language. */
    record Words(Text text) implements Value {}

    /** Word or number shown as it is. */
    record Plain(String words) implements Value {}

    /** Number, formatted for each language. */
    record Amount(BigDecimal number) implements Value {}

    /** Date with its precision. */
    record Day(PartialDate date) implements Value {}

    /** Constant of an enum. */
    record Code(Enum<?> constant) implements Value {}

    /** Yes or no. */
    record Tick(boolean yes) implements Value {}

    /**
     * Link.
     *
     * @param words text of the link
     * @param to address
     */
    record Address(String words, String to) implements Value {}

    /** Source documents. */
    record Sources(List<Source> sources) implements Value {}

    /** Missing value with its reason. */
    record Missing(MissingReason why) implements Value {}

    /** Empty value. */
    record None() implements Value {}

    /** Items in their order. */
    record Several(List<Value> items) implements Value {}

    /** Items with titles, drawn as headings. */
    record Chapters(List<Chapter> chapters) implements Value {}

    /** Items with the same few short components, drawn as a table. */
    record Table(List<String> labelKeys, List<List<Value>> rows) implements Value {}

    /** Components of a nested record. */
    record Group(List<Field> fields) implements Value {}
  }

  /**
   * Returns the view of a content of this kind.
   *
   * @param names names of governments
   */
  public static <C extends Record> ContentView of(
      DocumentKind<C> kind, C content, Function<GovernmentKey, String> names) {
    var reader = new Reader(names);
    return new ContentView(
        kind.sections().stream().map(it -> reader.part(kind, it, content)).toList());
  }

  /** Of these components of a content, in its order, what says something. */
  public static List<Field> fields(Record content, Collection<String> components) {
    var reader = new Reader(GovernmentKey::toString);
    return ContentComponent.of(content.getClass()).stream()
        .filter(it -> components.contains(it.name()))
        .map(it -> reader.field(it, content))
        .filter(it -> !(it.value() instanceof Value.None))
        .toList();
  }

  /** Without the title where the page has it as its heading. */
  ContentView without(Text title) {
    return new ContentView(
        parts.stream()
            .map(part ->
                new Part(
                    part.slug(),
                    part.key(),
                    part.fields().stream()
                        .filter(it -> !it.value().equals(new Value.Words(title)))
                        .toList()))
            .filter(it -> !it.fields().isEmpty())
            .toList());
  }

  private record Reader(Function<GovernmentKey, String> names) {

    Part part(DocumentKind<?> kind, Section section, Record content) {
      return new Part(
          section.slug(),
          section.key(kind.code()),
          section.components().stream()
              .map(it -> field(ContentComponent.of(kind.content(), it), content))
              .toList());
    }

    Field field(ContentComponent component, Record content) {
      return new Field(
          component.name(),
          component.labelKey(),
          component.isUnwritten(content)
              ? new Value.Missing(MissingReason.NOT_REVIEWED)
              : value(component, component.read(content)));
    }

    /** A year is a number without separators. */
    private Value value(ContentComponent component, Object it) {
      return component.name().equals("year") && it instanceof Optional<?> year
          ? value(year.map(Object::toString))
          : value(it);
    }

    private Value value(Object it) {
      return switch (it) {
        case Text text -> new Value.Words(text);
        case PartialDate date -> new Value.Day(date);
        case Enum<?> constant -> new Value.Code(constant);
        case Boolean yes -> new Value.Tick(yes);
        case Number number -> new Value.Amount(new BigDecimal(number.toString()));
        case URI address -> new Value.Address(address.toString(), address.toString());
        case GovernmentKey key -> new Value.Plain(names.apply(key));
        case Known.Value<?>(var known) -> value(known);
        case Known.Missing<?>(var why) -> new Value.Missing(why);
        case Optional<?> maybe -> maybe.map(this::value).orElseGet(Value.None::new);
        case List<?> items -> list(items);
        case Source source -> new Value.Sources(List.of(source));
        case Record record ->
            new Value.Group(
                ContentComponent.of(record.getClass()).stream()
                    .map(part -> field(part, record))
                    .toList());
        default -> new Value.Plain(it.toString());
      };
    }

    private Value list(List<?> items) {
      if (items.isEmpty()) {
        return new Value.None();
      }
      if (items.stream().allMatch(Source.class::isInstance)) {
        return new Value.Sources(items.stream().map(Source.class::cast).toList());
      }
      var values = items.stream().map(this::value).toList();
      return ItemLayout.of(values).orElseGet(() -> new Value.Several(values));
    }
  }
}
