package tequio.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.storage.Json;

/** Store of file metadata. */
@Component
class StoredFiles {

  private static final HexFormat HEX = HexFormat.of();
  private final JdbcClient sql;

  StoredFiles(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<StoredFile> find(GovernmentKey government, String hash) {
    return sql.sql("select * from stored_file where government = ? and hash = ?")
        .params(government.value(), hash)
        .query(StoredFiles::row)
        .optional();
  }

  /**
   * Finds a file of a government by the hash of its stored or uploaded bytes; prefers a withdrawn
   * one.
   */
  Optional<StoredFile> findHandedIn(GovernmentKey government, String hash) {
    return sql.sql(
            """
            select * from stored_file where government = ? and (hash = ? or original_hash = ?)
            order by erased_at nulls last limit 1\
            """)
        .params(government.value(), hash, hash)
        .query(StoredFiles::row)
        .optional();
  }

  /** Finds a public file of any government; prefers one that was not withdrawn. */
  Optional<StoredFile> findPublic(String hash) {
    return sql.sql(
            """
            select * from stored_file where hash = ? and visibility = 'public'
            order by erased_at nulls first, stored_at limit 1\
            """)
        .param(hash)
        .query(StoredFiles::row)
        .optional();
  }

  /**
   * Waits until no other transaction stores or removes the bytes of this hash; held until the end
   * of the transaction.
   */
  void lock(String hash) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 9))").param(hash).query(row -> {});
  }

  boolean isKept(String hash) {
    return sql.sql("select exists (select from stored_file where hash = ? and erased_at is null)")
        .param(hash)
        .query(Boolean.class)
        .single();
  }

  /** Returns the next hashes whose bytes must be stored, in ascending order. */
  List<String> keptAfter(String hash, int most) {
    return sql.sql(
            """
            select distinct hash from stored_file where hash > ? and erased_at is null
            order by hash limit ?\
            """)
        .params(hash, most)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Inserts a file; does nothing if the government already has it. */
  void add(StoredFile file, StoredFile.State.Kept kept) {
    sql.sql(
            """
            insert into stored_file (government, hash, original_hash, visibility, media_type, bytes,
              provenance, stored_at, salt, name)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict (government, hash) do nothing\
            """)
        .params(
            Stream.concat(facts(file), Stream.of(HEX.parseHex(kept.salt()), kept.name())).toList())
        .update();
  }

  private static Stream<Object> facts(StoredFile file) {
    return Stream.of(
        file.government().value(),
        file.hash(),
        file.originalHash(),
        file.visibility().column(),
        file.mediaType(),
        file.bytes(),
        Json.MAPPER.writeValueAsString(file.provenance()),
        Timestamp.from(file.stored()));
  }

  /** Makes a file public and returns whether it is; false if it was withdrawn or does not exist. */
  boolean publish(GovernmentKey government, String hash) {
    return sql.sql(
                """
                update stored_file set visibility = 'public'
                where government = ? and hash = ? and erased_at is null\
                """)
            .params(government.value(), hash)
            .update()
        == 1;
  }

  /**
   * Withdraws a file and returns whether this call did; false if it does not exist or was already
   * withdrawn.
   */
  boolean withdraw(GovernmentKey government, String hash, Instant at, String reason) {
    return sql.sql(
                """
                update stored_file set salt = null, name = null, erased_at = ?, erased_reason = ?
                where government = ? and hash = ? and erased_at is null\
                """)
            .params(Timestamp.from(at), reason, government.value(), hash)
            .update()
        == 1;
  }

  private static StoredFile row(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        new GovernmentKey(row.getString("government")),
        row.getString("hash"),
        row.getString("original_hash"),
        Visibility.of(row.getString("visibility")),
        row.getString("media_type"),
        row.getLong("bytes"),
        row.getTimestamp("stored_at").toInstant(),
        Json.MAPPER.readValue(row.getString("provenance"), Provenance.class),
        state(row));
  }

  private static StoredFile.State state(ResultSet row) throws SQLException {
    Timestamp erased = row.getTimestamp("erased_at");
    return erased == null
        ? new StoredFile.State.Kept(
            Objects.requireNonNull(row.getString("name")), HEX.formatHex(row.getBytes("salt")))
        : new StoredFile.State.Withdrawn(
            erased.toInstant(), Objects.requireNonNull(row.getString("erased_reason")));
  }
}
