package tequio.plan.exchange.rules;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tequio.directory.name.NameKey;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tools.jackson.databind.JsonNode;

/** Holds a file against {@code plan-v1.schema.json}. */
final class PlanSchema {

  /** A check of a string that a pattern cannot make: that of the type that will hold it. */
  private record KernelFormat(String name, Function<String, ?> read) implements Format {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      return matches(value);
    }

    boolean matches(String value) {
      try {
        return read.apply(value) != null;
      } catch (IllegalArgumentException refused) {
        return false;
      }
    }
  }

  private static final KernelFormat IS_DATE = new KernelFormat("date", PartialDate::new);

  private static final String PATH = "/tequio/plan/exchange/plan-v1.schema.json";

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .format(new KernelFormat("partial-date", PartialDate::parse))
          .format(new KernelFormat("language", tag -> new Text("-", tag, Optional.empty())))
          .format(new KernelFormat("name", NameKey::of))
          .format(
              new KernelFormat("http-url", url -> new Source("-", Optional.of(URI.create(url)))))
          .build();

  private static final Schema SCHEMA = load();

  static List<Found> check(JsonNode root) {
    var found = new ArrayList<Found>();
    var errors =
        SCHEMA.validate(
            NumberRules.check(root, found),
            (ExecutionContext context) ->
                context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    errors.stream().map(PlanSchema::found).forEach(found::add);
    return found;
  }

  private static Found found(Error error) {
    var pointer = error.getInstanceLocation().toString();
    var found =
        switch (error.getKeyword()) {
          case "required" -> required(error, pointer);
          case "additionalProperties" ->
              Found.at(
                  pointer + "/" + escape(error.getProperty()),
                  Wrong.UNKNOWN_PROPERTY,
                  error.getProperty());
          case "type" -> Found.at(pointer, Wrong.OTHER_TYPE, type(error.getSchemaNode()));
          case "enum", "const" ->
              Found.at(pointer, Wrong.UNKNOWN_WORD, value(error), words(error.getSchemaNode()));
          case "pattern", "format" -> shape(error, pointer);
          case "minLength" -> Found.at(pointer, Wrong.EMPTY);
          case "maxLength" -> Found.at(pointer, Wrong.TOO_LONG, error.getSchemaNode().asString());
          case "maxItems" -> Found.at(pointer, Wrong.TOO_MANY, error.getSchemaNode().asString());
          case "minimum", "maximum" -> Found.at(pointer, Wrong.OUT_OF_RANGE, value(error));
          default -> Found.at(pointer, Wrong.OTHER, error.getKeyword());
        };
    return isPartOfAlternative(error) ? Found.at(pointer, Wrong.NEITHER_CONTENT_NOR_NUMBER) : found;
  }

  /** Every branch of the one alternative fails in its own words. */
  private static boolean isPartOfAlternative(Error error) {
    return error.getSchemaLocation().toString().contains("/anyOf/");
  }

  private static Found required(Error error, String pointer) {
    return error.getSchemaLocation().toString().contains("verification/then")
        ? Found.at(pointer, Wrong.NO_REASON_FOR_REFUSAL)
        : Found.at(pointer, Wrong.MISSING_PROPERTY, error.getProperty());
  }

  private static Found shape(Error error, String pointer) {
    var where = error.getSchemaLocation().toString();
    if (where.contains("/date/")) {
      return date(pointer, value(error));
    }
    if (where.contains("/url/")) {
      return Found.at(pointer, Wrong.NOT_AN_ADDRESS, value(error));
    }
    if (where.contains("/governmentKey/")) {
      return Found.at(pointer, Wrong.NOT_A_GOVERNMENT, value(error));
    }
    return Characters.isBlank(value(error))
        ? Found.at(pointer, Wrong.EMPTY)
        : Found.at(pointer, Wrong.OTHER_SHAPE, value(error));
  }

  /** A date of other years is told from what is no date at all. */
  private static Found date(String pointer, String written) {
    return IS_DATE.matches(written)
        ? Found.at(
            pointer, Wrong.UNKNOWN_YEAR, written, PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR)
        : Found.at(pointer, Wrong.NOT_A_DATE, written);
  }

  private static String value(Error error) {
    return value(error.getInstanceNode());
  }

  /** As it is shown in a sentence. */
  static String value(JsonNode node) {
    var text = node.isString() ? node.asString() : node.toString();
    return text.length() > 60 ? Text.beginning(text, 60) + "…" : text;
  }

  private static String words(JsonNode allowed) {
    return allowed.isArray()
        ? String.join(", ", allowed.valueStream().map(JsonNode::asString).toList())
        : allowed.asString();
  }

  private static String type(JsonNode type) {
    return switch (type.asString("")) {
      case "string" -> "texto";
      case "integer" -> "número entero";
      case "number" -> "número";
      case "array" -> "lista [ ]";
      case "object" -> "objeto { }";
      case "boolean" -> "true o false";
      default -> type.toString();
    };
  }

  static String escape(String property) {
    return property.replace("~", "~0").replace("/", "~1");
  }

  private static Schema load() {
    try (InputStream json = PlanSchema.class.getResourceAsStream(PATH)) {
      return SchemaRegistry.withDialect(DIALECT)
          .getSchema(Objects.requireNonNull(json), InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private PlanSchema() {}
}
