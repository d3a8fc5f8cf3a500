package tequio.ledger.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.ledger.history.BodyUpcaster;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/**
 * Kinds of entries, each with the JSON Schema of every version of its body: the files {@code
 * commitment.v1.schema.json} beside the records they describe.
 */
@Component
class EntrySchemas {

  private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.v([1-9]\\d*)\\.schema\\.json");

  /** Version of the body of a kind. */
  record Form(String kind, int v) {}

  private final Map<String, Integer> newest = new TreeMap<>();
  private final Map<Form, Resource> files = new ConcurrentHashMap<>();
  private final Map<Form, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<Form, List<BodyUpcaster>> readers;

  @Autowired
  EntrySchemas(List<BodyUpcaster> readers) throws IOException {
    this(readers, "classpath*:tequio/**/*.schema.json");
  }

  EntrySchemas(List<BodyUpcaster> readers, String schemas) throws IOException {
    this.readers =
        readers.stream().collect(groupingBy(reader -> new Form(reader.kind(), reader.from())));
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(schemas)) {
      find(file).ifPresent(form -> put(form, file));
    }
    newest.forEach(this::requireReaders);
  }

  /**
   * Returns the current schema version of a kind.
   *
   * @throws IllegalStateException if the kind has no schema
   */
  int newest(String kind) {
    return Optional.ofNullable(newest.get(kind))
        .orElseThrow(() -> new IllegalStateException("no schema says what a «" + kind + "» holds"));
  }

  /**
   * Checks a body against the current schema.
   *
   * @throws IllegalStateException if it does not follow it, because it could not be read later
   */
  void check(String kind, String body) {
    var faults = schema(new Form(kind, newest(kind))).validate(Json.MAPPER.readTree(body));
    if (!faults.isEmpty()) {
      throw new IllegalStateException("not the body of a «" + kind + "»: " + faults);
    }
  }

  /** Converts a body of any version to the current one. */
  JsonNode read(String kind, int v, String body) {
    JsonNode tree = Json.MAPPER.readTree(body);
    for (int form = v; form < newest(kind); form++) {
      tree = readers.getOrDefault(new Form(kind, form), List.of()).getFirst().renew(tree);
    }
    return tree;
  }

  private Schema schema(Form form) {
    return schemas.computeIfAbsent(
        form,
        missing -> {
          try {
            String text = requireNonNull(files.get(missing)).getContentAsString(UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  private void put(Form form, Resource file) {
    if (files.putIfAbsent(form, file) != null) {
      throw new IllegalStateException("two schemas for " + form);
    }
    newest.merge(form.kind(), form.v(), Math::max);
  }

  private void requireReaders(String kind, int latest) {
    for (int v = 1; v < latest; v++) {
      var form = new Form(kind, v);
      if (readers.getOrDefault(form, List.of()).size() != 1 || !files.containsKey(form)) {
        throw new IllegalStateException("one reader and one schema are needed for " + form);
      }
    }
  }

  private static Optional<Form> find(Resource file) {
    return NAME.matcher(String.valueOf(file.getFilename()))
        .results()
        .findFirst()
        .map((MatchResult name) -> new Form(name.group(1), Integer.parseInt(name.group(2))));
  }
}
