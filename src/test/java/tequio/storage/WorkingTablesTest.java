package tequio.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.testing.TequioTest;

/** Every table of governments' data is either for everybody or hidden from other governments. */
@TequioTest
class WorkingTablesTest {

  /** What is public, or follows from what is. */
  static final Set<String> PUBLIC =
      Set.of(
          "activity",
          "administration",
          "agreement_summary",
          "appointment",
          "commitment",
          "commitment_government",
          "commitment_identifier",
          "commitment_party",
          "commitment_responsible",
          "commitment_sdg",
          "commitment_version",
          "current_activity",
          "current_commitment",
          "current_plan",
          "document",
          "document_version",
          "evidence",
          "facilitator_term",
          "frozen_result",
          "government_theme",
          "government_totals",
          "indicator",
          "ledger_body",
          "ledger_counter",
          "ledger_entry",
          "ledger_place",
          "measurement",
          "meeting_summary",
          "office",
          "person",
          "plan",
          "plan_government",
          "plan_version",
          "plan_withdrawal",
          "plan_version_commitment",
          "privacy_notice",
          "product",
          "progress_report",
          "publishing_government",
          "ranking_entry",
          "running_exercise",
          "running_step",
          "search_entry",
          "secretariat_totals",
          "seat_holder",
          "stated_fact",
          "stored_file",
          "verification");

  /** What is read before it is known who asks, or by people who are no part of any government. */
  static final Set<String> BEFORE_THE_SCOPE =
      Set.of(
          "answered_request", "asked_following", "attendance_door", "following", "roundtable_code");

  @Autowired JdbcClient jdbc;

  @Test
  void a_table_with_a_government_is_public_or_hidden_from_others() {
    assertThat(tables("not c.relrowsecurity"))
        .allMatch(table -> PUBLIC.contains(table) || BEFORE_THE_SCOPE.contains(table));
  }

  @Test
  void what_is_hidden_has_a_policy_that_asks_for_the_scope() {
    assertThat(
            tables(
                """
                c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid
                  and pg_get_expr(p.polqual, c.oid) ~ '(in_work_scope|asked_by)[(]'
                  and (p.polcmd = 'r' or
                    pg_get_expr(p.polwithcheck, c.oid) ~ '(in_work_scope|asked_by)[(]'))
                """))
        .isEmpty();
  }

  private List<String> tables(String condition) {
    return jdbc.sql(
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and exists (select from pg_attribute a where a.attrelid = c.oid
                and a.attname = 'government' and not a.attisdropped)
              and
            """
                + condition
                + " order by 1")
        .query((row, index) -> row.getString(1))
        .list();
  }
}
