package tequio.editing.draft;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.reservation.ReservedIdentifiers;

/** Numbers and codes reserved by new drafts, visible also to people who may not see the drafts. */
@Component
class DraftedIdentifiers implements ReservedIdentifiers {

  private final JdbcClient jdbc;

  DraftedIdentifiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Drafted(String kind, String code) {}

  @Override
  public Reserved of(GovernmentKey government) {
    var drafted =
        jdbc.sql("select kind, code from drafted_identifiers(:government)")
            .param("government", government.value())
            .query((row, index) -> new Drafted(row.getString("kind"), row.getString("code")))
            .list();
    return new Reserved(
        codes(drafted, Draft.Id.COMMITMENT).stream().map(Integer::valueOf).collect(toSet()),
        Set.copyOf(codes(drafted, Draft.Id.PLAN)));
  }

  private static List<String> codes(List<Drafted> drafted, String kind) {
    return drafted.stream().filter(it -> it.kind().equals(kind)).map(Drafted::code).toList();
  }
}
