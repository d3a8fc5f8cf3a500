package tequio.files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Query for the files that are public. */
@Component
public class PublicFiles {

  private final JdbcClient sql;

  PublicFiles(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whether the government has this file, for everybody, and it was not withdrawn. */
  public boolean has(GovernmentKey government, String hash) {
    return sql.sql(
            """
            select exists (select from stored_file
              where government = ? and hash = ? and visibility = 'public' and erased_at is null)
            """)
        .params(government.value(), hash)
        .query(Boolean.class)
        .single();
  }
}
