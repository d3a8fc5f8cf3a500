package tequio.storage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Jackson module: {@link Known} as the value itself or {@code {"blank": "not-seen"}}. */
final class KnownJsonModule {

  private static final String BLANK = "blank";

  static final class Write extends ValueSerializer<Known<?>> {

    @Override
    public Class<?> handledType() {
      return Known.class;
    }

    @Override
    public void serialize(Known<?> known, JsonGenerator out, SerializationContext context) {
      switch (known) {
        case Known.Value<?>(var it) -> context.writeValue(out, it);
        case Known.Missing<?>(var why) -> {
          out.writeStartObject();
          out.writeName(BLANK);
          context.writeValue(out, why);
          out.writeEndObject();
        }
      }
    }
  }

  static final class Read extends ValueDeserializer<Known<?>> {

    private final @Nullable ValueDeserializer<Object> value;

    Read() {
      this(null);
    }

    private Read(@Nullable ValueDeserializer<Object> value) {
      this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      JavaType type = context.getContextualType();
      if (type == null) {
        type = property.getType();
      }
      var content = type.containedTypeOrUnknown(0);
      return new Read(context.findRootValueDeserializer(content));
    }

    @Override
    public Known<?> deserialize(JsonParser in, DeserializationContext context) {
      return in.currentToken() == JsonToken.START_OBJECT
          ? ofObject(context.readTree(in), context)
          : Known.of(read(in, context));
    }

    private Known<?> ofObject(JsonNode tree, DeserializationContext context) {
      if (tree.size() == 1 && tree.has(BLANK)) {
        return Known.missing(context.readTreeAsValue(tree.get(BLANK), MissingReason.class));
      }
      try (var in = context.treeAsTokens(tree)) {
        in.nextToken();
        return Known.of(read(in, context));
      }
    }

    private Object read(JsonParser in, DeserializationContext context) {
      return requireNonNull(value, "is made for each property").deserialize(in, context);
    }

    @Override
    public Known<?> getAbsentValue(DeserializationContext context) {
      return Known.notSeen();
    }

    @Override
    public Known<?> getNullValue(DeserializationContext context) {
      return context.reportInputMismatch(
          Known.class, "%s is no value: say {\"blank\": …}", JsonToken.VALUE_NULL);
    }
  }

  private KnownJsonModule() {}
}
