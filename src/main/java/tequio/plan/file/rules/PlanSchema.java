package tequio.plan.file.rules;

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

/** Validates a file against {@code plan-v1.schema.json}. */
final class PlanSchema {

  /** Format of a string, checked by the constructor of the type that will hold it. */
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

  static List<RuleViolation> check(JsonNode root) {
    var found = new ArrayList<RuleViolation>();
    var errors =
        SCHEMA.validate(
            NumberRules.check(root, found),
            (ExecutionContext context) ->
                context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    errors.stream().map(PlanSchema::found).forEach(found::add);
    return found;
  }

  private static RuleViolation found(Error error) {
    var pointer = error.getInstanceLocation().toString();
    return isPartOfAlternative(error)
        ? RuleViolation.at(pointer, ValidationErrorCode.NEITHER_CONTENT_NOR_NUMBER)
        : violation(error, pointer);
  }

  private static RuleViolation violation(Error error, String pointer) {
    return switch (error.getKeyword()) {
      case "required" -> required(error, pointer);
      case "additionalProperties" ->
          RuleViolation.at(
              pointer + "/" + escape(error.getProperty()),
              ValidationErrorCode.UNKNOWN_PROPERTY,
              error.getProperty());
      case "pattern", "format" -> shape(error, pointer);
      case "minLength" -> RuleViolation.at(pointer, ValidationErrorCode.EMPTY);
      case "maxLength" ->
          RuleViolation.at(pointer, ValidationErrorCode.TOO_LONG, error.getSchemaNode().asString());
      case "maxItems" ->
          RuleViolation.at(pointer, ValidationErrorCode.TOO_MANY, error.getSchemaNode().asString());
      default -> valueViolation(error, pointer);
    };
  }

  private static RuleViolation valueViolation(Error error, String pointer) {
    return switch (error.getKeyword()) {
      case "type" ->
          RuleViolation.at(
              pointer, ValidationErrorCode.OTHER_TYPE, error.getSchemaNode().asString(""));
      case "enum", "const" ->
          RuleViolation.at(
              pointer,
              ValidationErrorCode.UNKNOWN_WORD,
              value(error),
              words(error.getSchemaNode()));
      case "minimum", "maximum" ->
          RuleViolation.at(pointer, ValidationErrorCode.OUT_OF_RANGE, value(error));
      default -> RuleViolation.at(pointer, ValidationErrorCode.OTHER, error.getKeyword());
    };
  }

  /** Whether the error is in a branch of the only alternative; each branch reports its own. */
  private static boolean isPartOfAlternative(Error error) {
    return error.getSchemaLocation().toString().contains("/anyOf/");
  }

  private static RuleViolation required(Error error, String pointer) {
    return error.getSchemaLocation().toString().contains("verification/then")
        ? RuleViolation.at(pointer, ValidationErrorCode.NO_REASON_FOR_REFUSAL)
        : RuleViolation.at(pointer, ValidationErrorCode.MISSING_PROPERTY, error.getProperty());
  }

  private static RuleViolation shape(Error error, String pointer) {
    var where = error.getSchemaLocation().toString();
    if (where.contains("/date/")) {
      return date(pointer, value(error));
    }
    if (where.contains("/url/")) {
      return RuleViolation.at(pointer, ValidationErrorCode.NOT_AN_ADDRESS, value(error));
    }
    if (where.contains("/governmentKey/")) {
      return RuleViolation.at(pointer, ValidationErrorCode.NOT_A_GOVERNMENT, value(error));
    }
    return Characters.isBlank(value(error))
        ? RuleViolation.at(pointer, ValidationErrorCode.EMPTY)
        : RuleViolation.at(pointer, ValidationErrorCode.OTHER_SHAPE, value(error));
  }

  /** Distinguishes a date out of range from text that is no date. */
  private static RuleViolation date(String pointer, String written) {
    return IS_DATE.matches(written)
        ? RuleViolation.at(
            pointer,
            ValidationErrorCode.UNKNOWN_YEAR,
            written,
            PartialDate.FIRST_YEAR,
            PartialDate.LAST_YEAR)
        : RuleViolation.at(pointer, ValidationErrorCode.NOT_A_DATE, written);
  }

  private static String value(Error error) {
    return value(error.getInstanceNode());
  }

  /** Returns a value for use in a sentence. */
  static String value(JsonNode node) {
    return ContentLimits.shown(node.isString() ? node.asString() : node.toString());
  }

  private static String words(JsonNode allowed) {
    return allowed.isArray()
        ? String.join(", ", allowed.valueStream().map(JsonNode::asString).toList())
        : allowed.asString();
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
