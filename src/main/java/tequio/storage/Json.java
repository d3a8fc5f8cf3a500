package tequio.storage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson mapper with which all records are read and written. */
@Configuration(proxyBeanMethods = false)
public class Json {

  /**
   * Rejects unknown properties. An absent {@code Known} is read as not seen; a missing one is
   * written as {@code {"blank": …}}.
   */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(new KnownJsonModule.Write())
                  .addDeserializer(Known.class, new KnownJsonModule.Read())
                  .addSerializer(new TextJson.Write())
                  .addDeserializer(Text.class, new TextJson.Read()))
          // A null or absent list is read as an empty one.
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  @Bean
  JsonMapper jsonMapper() {
    return MAPPER;
  }
}
