package tequio.files;

import java.util.List;
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

  /** Whether the government has this file, it is public and was not withdrawn. */
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

  /** Lists the newest 500 public files of a government, newest first. */
  public List<PublicFile> list(GovernmentKey government) {
    return sql.sql(
            """
            select government, hash, name, bytes, stored_at from stored_file
            where government = ? and visibility = 'public' and erased_at is null
            order by stored_at desc, hash limit 500
            """)
        .param(government.value())
        .query((row, number) ->
            new PublicFile(
                new GovernmentKey(row.getString("government")),
                row.getString("hash"),
                row.getString("name"),
                row.getLong("bytes"),
                row.getTimestamp("stored_at").toInstant()))
        .list();
  }
}
