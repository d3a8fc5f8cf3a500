package tequio.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublicationOptions;
import tequio.storage.Json;

/** Small plans for tests, of fictional governments that each test makes for itself. */
public final class PlanWorld {

  public static final Instant NOON = Instant.parse("2026-03-01T18:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  public static final PublicationOptions TERMS =
      PublicationOptions.first(new Actor(Actor.Kind.TRANSCRIBER, "Quien transcribió"));

  /** A government nobody has published for: the next of the fictional municipalities. */
  public static synchronized GovernmentKey newGovernment(JdbcClient jdbc) {
    insert(jdbc, "99", null, "tierra-de-prueba");
    int next =
        jdbc.sql("select coalesce(max(key), '99100')::int + 1 from government where key > '99100'")
            .query(Integer.class)
            .single();
    insert(jdbc, String.valueOf(next), "99", "pueblo-" + next);
    return new GovernmentKey(String.valueOf(next));
  }

  private static void insert(
      JdbcClient jdbc, String key, @org.jspecify.annotations.Nullable String state, String slug) {
    jdbc.sql(
            """
            insert into government (key, state, name, short_name, slug, seat_blank,
              population_blank, position_blank, since_blank, zone)
            values (:key, :state, :slug, :slug, :slug, 'not-applicable', 'not-applicable',
              'not-applicable', 'not-applicable', 'America/Mexico_City') on conflict do nothing
            """)
        .param("key", key)
        .param("state", state)
        .param("slug", slug)
        .update();
  }

  public static PlanFile plan(GovernmentKey government, String code, PlanFile.Entry... entries) {
    var content =
        Json.MAPPER.readValue(
            """
            {"code": "%s", "title": "Plan de prueba %s", "voice": "transcribed",
             "approved": "2025-12", "start": "2026-01", "end": "2026-12",
             "sources": [{"title": "El plan", "url": "https://example.org/plan"}]}
            """
                .formatted(code, code),
            PlanContent.class);
    return new PlanFile("tequio.plan", 1, government, content, List.of(entries));
  }

  public static CommitmentContent content(String title) {
    return content(title, "");
  }

  /** With further properties, as they are written in the format: {@code "topic": "Agua"}. */
  public static CommitmentContent content(String title, String properties) {
    return Json.MAPPER.readValue(
        "{\"title\": %s%s}"
            .formatted(
                Json.MAPPER.writeValueAsString(title),
                properties.isEmpty() ? "" : ", " + properties),
        CommitmentContent.class);
  }

  public static PlanFile.Entry entry(CommitmentContent content) {
    return new PlanFile.Entry(
        Optional.empty(), Optional.empty(), Optional.of(content), List.of(), List.of(), List.of());
  }

  public static PlanFile.Entry entry(int number, CommitmentContent content) {
    return new PlanFile.Entry(
        Optional.empty(),
        Optional.of(number),
        Optional.of(content),
        List.of(),
        List.of(),
        List.of());
  }

  public static PlanFile.Entry reference(GovernmentKey home, int number) {
    return new PlanFile.Entry(
        Optional.of(home), Optional.of(number), Optional.empty(), List.of(), List.of(), List.of());
  }

  private PlanWorld() {}
}
