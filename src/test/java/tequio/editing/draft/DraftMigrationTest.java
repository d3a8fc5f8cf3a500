package tequio.editing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.database.Migrations;
import tequio.database.Sql;
import tequio.database.TestDatabase;

/** An installation that kept drafts in two tables finds all of them in one. */
@Tag("database")
class DraftMigrationTest {

  static final String DRAFTED =
      """
      insert into government (key, name, short_name, slug, seat_blank, population_blank,
          position_blank, since_blank, zone)
        values ('06', 'Colima', 'Colima', 'colima', 'not-seen', 'not-seen', 'not-seen', 'not-seen',
          'America/Mexico_City')
        on conflict do nothing;
      insert into draft (government, kind, code, plan, base, body, begun, changed)
        values ('06', 'plan', '2026', '2026', 0, '{"title": "Plan"}', timestamp 'epoch', timestamp 'epoch');
      insert into document_draft (government, kind, code, version, base, body, begun, changed)
        values ('06', 'secretariat-rules', '1', 3, 2, '{"title": "Reglas"}', timestamp 'epoch', timestamp 'epoch');
      insert into account (id, mail, name, made)
        values (gen_random_uuid(), 'a@ejemplo.invalid', 'Ana', timestamp 'epoch');
      insert into date_move (government, plan, seen, office, reason, asked_by, asked)
        select '06', '2026', 'planes 2026 4, compromisos 3 1, plan v1, 3 v1', 'O', 'R', id, timestamp 'epoch'
        from account;
      """;

  @TempDir Path home;

  @Test
  void drafts_of_both_tables_lie_in_one() throws SQLException {
    try (var database = TestDatabase.openIn(home)) {
      Migrations.runUntil(database, "20261130.10702");
      try (var owner = database.owner().connect()) {
        Sql.run(owner, DRAFTED);
      }

      Migrations.run(database);

      try (var owner = database.owner().connect()) {
        assertThat(drafts(owner))
            .isEqualTo(
                "plan/2026 of 2026 v1 over 0 Plan, secretariat-rules/1 of - v3 over 2 Reglas");
        assertThat(Sql.ask(owner, "select to_regclass('document_draft')")).isEmpty();
        assertThat(Sql.ask(owner, "select string_agg(code, ' ') from drafted_identifiers('06')"))
            .isEqualTo("2026");
        assertThat(Sql.ask(owner, "select seen from date_move"))
            .isEqualTo("plan 2026 4, commitment 3 1, plan v1, 3 v1");
      }
    }
  }

  private static String drafts(Connection owner) throws SQLException {
    return Sql.ask(
        owner,
        """
        select string_agg(kind || '/' || code || ' of ' || coalesce(plan, '-') || ' v' || version
          || ' over ' || base || ' ' || (body ->> 'title'), ', ' order by kind) from draft
        """);
  }
}
