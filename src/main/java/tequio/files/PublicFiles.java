package tequio.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.files.picture.PictureSize;
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

  /**
   * Makes a file public that is kept for those who work; one that is public already stays so.
   *
   * @throws IllegalArgumentException where the government has no such file
   */
  public void publish(GovernmentKey government, String hash) {
    int published =
        sql.sql(
                """
                update stored_file set visibility = 'public'
                where government = ? and hash = ? and erased_at is null
                """)
            .params(government.value(), hash)
            .update();
    if (published == 0) {
      throw new IllegalArgumentException("no file " + hash + " of " + government);
    }
  }

  /** The media type of a file that is kept, for whomever. */
  public Optional<String> findType(GovernmentKey government, String hash) {
    return sql.sql(
            """
            select media_type from stored_file
            where government = ? and hash = ? and erased_at is null
            """)
        .params(government.value(), hash)
        .query(String.class)
        .optional();
  }

  /** Lists the newest 500 public files of a government, newest first. */
  public List<PublicFile> list(GovernmentKey government) {
    return list(government, 500);
  }

  /** Those of a government, newest first, so many at most. */
  public List<PublicFile> list(GovernmentKey government, int most) {
    return sql.sql(
            """
            select government, hash, name, bytes, stored_at, width, height
            from stored_file left join stored_picture using (hash)
            where government = ? and visibility = 'public' and erased_at is null
            order by stored_at desc, hash limit ?
            """)
        .params(government.value(), most)
        .query(PublicFiles::file)
        .list();
  }

  /** Those of a government that have one of these hashes. */
  public List<PublicFile> listOf(GovernmentKey government, List<String> hashes) {
    return hashes.isEmpty()
        ? List.of()
        : sql.sql(
                """
                select government, hash, name, bytes, stored_at, width, height
                from stored_file left join stored_picture using (hash)
                where government = ? and hash = any (?)
                  and visibility = 'public' and erased_at is null
                """)
            .params(government.value(), hashes.toArray(String[]::new))
            .query(PublicFiles::file)
            .list();
  }

  /** The one of this hash, where it is public and was not withdrawn. */
  public Optional<PublicFile> find(GovernmentKey government, String hash) {
    return sql.sql(
            """
            select government, hash, name, bytes, stored_at, width, height
            from stored_file left join stored_picture using (hash)
            where government = ? and hash = ? and visibility = 'public' and erased_at is null
            """)
        .params(government.value(), hash)
        .query(PublicFiles::file)
        .optional();
  }

  private static PublicFile file(ResultSet row, int number) throws SQLException {
    return new PublicFile(
        new GovernmentKey(row.getString("government")),
        row.getString("hash"),
        row.getString("name"),
        row.getLong("bytes"),
        row.getTimestamp("stored_at").toInstant(),
        size(row));
  }

  private static Optional<PictureSize> size(ResultSet row) throws SQLException {
    int width = row.getInt("width");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new PictureSize(width, row.getInt("height")));
  }
}
