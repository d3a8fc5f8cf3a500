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
   * Keeps what was asked for last.
   *
   * @param characters how long all texts together may be
   */
  public JsonParseCache(Class<T> type, long characters) {
    this(Json.MAPPER.constructType(type), characters);
  }

  /** The same for a list or another type with a parameter. */
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
