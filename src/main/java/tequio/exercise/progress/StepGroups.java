package tequio.exercise.progress;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Query for the running exercises of the country by their step. */
@Component
public class StepGroups {

  private final JdbcClient jdbc;

  StepGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns the steps at which any exercise stands, in their order. Reads no more rows for each
   * step than are named.
   *
   * @param named how many governments of each step are named at most
   */
  public List<StepGroup> list(int named) {
    return jdbc.sql(
            """
            select step, name, exercises, array(
                select government || ' ' || code from running_step s
                where s.step = t.step and s.name = t.name
                order by since desc, government limit :named) newest
            from running_step_tally t order by step, name
            """)
        .param("named", named)
        .query((row, number) ->
            new StepGroup(
                row.getInt("step"),
                row.getString("name"),
                row.getInt("exercises"),
                places((String[]) row.getArray("newest").getArray())))
        .list();
  }

  private static List<StepGroup.Place> places(String... keys) {
    return Arrays.stream(keys)
        .map(it -> it.split(" ", 2))
        .map(it -> new StepGroup.Place(new GovernmentKey(it[0]), it[1]))
        .toList();
  }
}
