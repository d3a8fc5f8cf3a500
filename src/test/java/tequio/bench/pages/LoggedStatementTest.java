package tequio.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What PostgreSQL's log tells of the statements of a page. */
class LoggedStatementTest {

  @Test
  void statements_are_read_with_their_lines_and_their_values() {
    var log =
        """
        2026-11-21 08:00:00.123 UTC [77] LOG:  execute <unnamed>: select *
        \tfrom plan where code = $1 and jointly = $2
        2026-11-21 08:00:00.123 UTC [77] DETAIL:  Parameters: $1 = '2026 d''agua', $2 = '{01001}', $3 = NULL
        2026-11-21 08:00:00.124 UTC [77] LOG:  execute S_3: select 1
        2026-11-21 08:00:00.125 UTC [80] LOG:  checkpoint starting: time
        2026-11-21 08:00:00.126 UTC [77] LOG:  statement: BEGIN
        """;

    assertThat(LoggedStatement.in(log.lines().toList()))
        .containsExactly(
            new LoggedStatement(
                "select *\nfrom plan where code = $1 and jointly = $2",
                List.of(Optional.of("2026 d'agua"), Optional.of("{01001}"), Optional.empty())),
            new LoggedStatement("select 1", List.of()),
            new LoggedStatement("BEGIN", List.of()));
  }
}
