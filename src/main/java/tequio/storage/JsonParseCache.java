package tequio.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/** Cache of records parsed from immutable JSON, keyed by the text. Entries never become stale. */
public final class JsonParseCache<T> {

  private final JavaType type;
  private final Cache<String, T> records;

  /**
   * Creates a cache for records of a class.
   *
   * @param characters maximum total length of the cached texts, in characters
   */
  public JsonParseCache(Class<T> type, long characters) {
    this(Json.MAPPER.constructType(type), characters);
  }

  /**
   * Creates a cache for a list or another generic type.
   *
   * @param characters maximum total length of the cached texts, in characters
   */
  public JsonParseCache(TypeReference<T> type, long characters) {
    this(Json.MAPPER.constructType(type), characters);
  }

  private JsonParseCache(JavaType type, long characters) {
    this.type = type;
    this.records =
        Caffeine.newBuilder()
            .maximumWeight(characters)
            .weigher((String json, T read) -> json.length())
            .build();
  }

  public T read(String json) {
    return records.get(json, text -> Json.MAPPER.readValue(text, type));
  }
}
