package tequio.files.partial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.files.partial.PartialUpload.Announced;
import tequio.kernel.GovernmentKey;

/** Rows of the files that arrive in pieces. */
@Component
class PartialUploadTable {

  private static final String COLUMNS = "select id, government, name, bytes, sum, received ";

  private final JdbcClient sql;

  PartialUploadTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** How much an account has announced and not finished. */
  record Open(int files, long bytes) {}

  /** Held until the end of the transaction: one account announces one file at a time. */
  Open lockOpen(UUID account) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 31))")
        .param(account.toString())
        .query(row -> {});
    return sql.sql("select count(*), coalesce(sum(bytes), 0) from partial_upload where account = ?")
        .param(account)
        .query((row, n) -> new Open(row.getInt(1), row.getLong(2)))
        .single();
  }

  Optional<PartialUpload> find(Announced announced, UUID account) {
    return sql.sql(
            COLUMNS
                + """
                from partial_upload
                where government = ? and account = ? and sum = ? and name = ? and bytes = ?\
                """)
        .params(
            announced.government().value(),
            account,
            announced.sum(),
            announced.name(),
            announced.bytes())
        .query(PartialUploadTable::row)
        .optional();
  }

  PartialUpload add(Announced announced, UUID account, Instant now) {
    return sql.sql(
            """
            insert into partial_upload
              (id, government, account, name, bytes, sum, received, begun_at)
            values (?, ?, ?, ?, ?, ?, 0, ?)
            returning id, government, name, bytes, sum, received\
            """)
        .params(
            UUID.randomUUID(),
            announced.government().value(),
            account,
            announced.name(),
            announced.bytes(),
            announced.sum(),
            now.atOffset(ZoneOffset.UTC))
        .query(PartialUploadTable::row)
        .single();
  }

  /** Whoever else asks for it waits until the transaction ends. */
  Optional<PartialUpload> lock(GovernmentKey government, UUID id) {
    return sql.sql(COLUMNS + "from partial_upload where government = ? and id = ? for update")
        .params(government.value(), id)
        .query(PartialUploadTable::row)
        .optional();
  }

  PartialUpload advance(UUID id, long received) {
    return sql.sql(
            """
            update partial_upload set received = ? where id = ?
            returning id, government, name, bytes, sum, received\
            """)
        .params(received, id)
        .query(PartialUploadTable::row)
        .single();
  }

  /** Whether this call removed it. */
  boolean remove(UUID id) {
    return sql.sql("delete from partial_upload where id = ?").param(id).update() == 1;
  }

  List<UUID> removeBegunBefore(Instant moment) {
    return sql.sql("delete from partial_upload where begun_at < ? returning id")
        .param(moment.atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private static PartialUpload row(ResultSet row, int number) throws SQLException {
    return new PartialUpload(
        row.getObject("id", UUID.class),
        new GovernmentKey(row.getString("government")),
        row.getString("name"),
        row.getLong("bytes"),
        row.getString("sum"),
        row.getLong("received"));
  }
}
