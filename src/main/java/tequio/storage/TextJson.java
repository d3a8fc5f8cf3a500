package tequio.storage;

import java.util.Optional;
import tequio.kernel.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Jackson module: {@link Text} as a string where it is original Spanish, else as an object. */
final class TextJson {

  /** Object form. */
  record Full(String words, String lang, Optional<Text.Translation> translation) {}

  static final class Write extends ValueSerializer<Text> {

    @Override
    public Class<?> handledType() {
      return Text.class;
    }

    @Override
    public void serialize(Text text, JsonGenerator out, SerializationContext context) {
      if (text.lang().equals(Text.SPANISH) && text.translation().isEmpty()) {
        out.writeString(text.words());
      } else {
        context.writeValue(out, new Full(text.words(), text.lang(), text.translation()));
      }
    }
  }

  static final class Read extends ValueDeserializer<Text> {

    @Override
    public Text deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken() == JsonToken.VALUE_STRING) {
        return Text.spanish(in.getString());
      }
      var full = context.readValue(in, Full.class);
      return new Text(full.words(), full.lang(), full.translation());
    }
  }

  private TextJson() {}
}
