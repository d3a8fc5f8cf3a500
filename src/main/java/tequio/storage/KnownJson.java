package tequio.storage;

import org.jspecify.annotations.Nullable;
import tequio.kernel.Blank;
import tequio.kernel.Known;
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

/** {@link Known} in JSON: the value itself, or {@code {"blank": "not-seen"}}. */
final class KnownJson {

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

    private final @Nullable JavaType content;

    Read() {
      this(null);
    }

    private Read(@Nullable JavaType content) {
      this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      JavaType type = context.getContextualType();
      if (type == null) {
        type = property.getType();
      }
      return new Read(type.containedTypeOrUnknown(0));
    }

    @Override
    public Known<?> deserialize(JsonParser in, DeserializationContext context) {
      JsonNode tree = context.readTree(in);
      if (tree.isObject() && tree.size() == 1 && tree.has(BLANK)) {
        return Known.missing(context.readTreeAsValue(tree.get(BLANK), Blank.class));
      }
      return Known.of(context.readTreeAsValue(tree, content));
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

  private KnownJson() {}
}
