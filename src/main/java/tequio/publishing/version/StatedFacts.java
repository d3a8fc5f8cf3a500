package tequio.publishing.version;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;

/** Facts stated in public, by what they are about. */
@Component
public class StatedFacts {

  private final JdbcClient jdbc;
  private final DocumentBodies rows;

  StatedFacts(JdbcClient jdbc, DocumentBodies rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** By number; those that were erased are left out, those that were corrected are not. */
  public <F extends Record> List<StatedFact<F>> list(FactKind<F> kind, SubjectReference about) {
    return jdbc.sql(
            """
            select form, body from stated_fact
            where kind = :kind and government = :government and subject = :subject
              and body is not null
            order by number
            """)
        .param("kind", kind.code())
        .param("government", about.government().value())
        .param("subject", about.code())
        .query((row, n) -> rows.fact(kind, row))
        .list();
  }
}
