package tequio.plan.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.testing.TequioDemoTest;

@TequioDemoTest
class PlanProjectionTest {

  static final List<String> DERIVED =
      List.of(
          "current_plan",
          "government_totals",
          "plan_government",
          "current_commitment",
          "current_activity",
          "commitment_identifier",
          "commitment_government",
          "commitment_party",
          "commitment_responsible",
          "commitment_sdg",
          "product",
          "indicator",
          "measurement");

  @Autowired PlanProjection current;
  @Autowired JdbcClient jdbc;

  @Test
  void rows_made_again_from_the_versions_are_the_rows_that_were_there() {
    var before = rows();

    current.rebuild();

    assertThat(before.values()).noneMatch(List::isEmpty);
    assertThat(rows()).isEqualTo(before);
  }

  private Map<String, List<String>> rows() {
    var all = new TreeMap<String, List<String>>();
    for (var table : DERIVED) {
      all.put(
          table,
          jdbc.sql("select row_to_json(t)::text j from " + table + " t order by j")
              .query((row, n) -> row.getString("j"))
              .list());
    }
    return all;
  }
}
