package tequio.exercise.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Lists the governments in which an exercise runs, for jobs. */
@Component
public class RunningGovernments {

  private final JdbcClient jdbc;

  RunningGovernments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<GovernmentKey> list() {
    return jdbc.sql("select government from running_exercise order by 1")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list();
  }
}
