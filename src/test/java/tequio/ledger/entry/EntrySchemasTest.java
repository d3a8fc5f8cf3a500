package tequio.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.ledger.history.BodyUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class EntrySchemasTest {

  private static final String SCHEMAS = "classpath:kinds/*.schema.json";

  @Test
  void a_body_of_an_old_form_is_read_in_the_form_of_today() throws IOException {
    var kinds = new EntrySchemas(List.of(new NameBecameTitle()), SCHEMAS);

    assertThat(kinds.newest("old")).isEqualTo(2);
    assertThat(kinds.read("old", 1, "{\"name\":\"Parque\"}").get("title").asString())
        .isEqualTo("Parque");
    assertThat(kinds.read("old", 2, "{\"title\":\"Parque\"}").get("title").asString())
        .isEqualTo("Parque");
  }

  @Test
  void the_program_does_not_start_where_an_old_form_has_no_reader() {
    assertThatThrownBy(() -> new EntrySchemas(List.of(), SCHEMAS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("old");
  }

  @Test
  void what_is_recorded_today_follows_the_schema_of_today() throws IOException {
    var kinds = new EntrySchemas(List.of(new NameBecameTitle()), SCHEMAS);

    kinds.check("old", "{\"title\":\"Parque\"}");
    assertThatThrownBy(() -> kinds.check("old", "{\"name\":\"Parque\"}"))
        .isInstanceOf(IllegalStateException.class);
  }

  private record NameBecameTitle() implements BodyUpcaster {

    @Override
    public String kind() {
      return "old";
    }

    @Override
    public int from() {
      return 1;
    }

    @Override
    public JsonNode renew(JsonNode body) {
      return JsonNodeFactory.instance.objectNode().set("title", body.get("name"));
    }
  }
}
