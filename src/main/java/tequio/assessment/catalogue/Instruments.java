package tequio.assessment.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.instrument.Instrument;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PagesChanged;
import tequio.ledger.history.CanonicalJson;
import tequio.storage.Json;
import tequio.storage.JsonParseCache;

/** All versions of all instruments. A stored version never changes. */
@Component
public class Instruments {

  private static final long CACHED_CHARACTERS = 4_000_000;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final JsonParseCache<Instrument> parsed =
      new JsonParseCache<>(Instrument.class, CACHED_CHARACTERS);

  Instruments(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** What became of a version that was to be stored. */
  public enum Stored {
    NEW,
    /** The same version is there, word for word. */
    UNCHANGED,
    /** Another text has this number. */
    TAKEN,
    /** The version before it is not there. */
    SKIPPED
  }

  /** The newest version of each, by code. */
  public List<Instrument> list() {
    return jdbc.sql(
            """
            select distinct on (code) body from instrument_version
            order by code, version desc
            """)
        .query((row, n) -> parsed.read(row.getString("body")))
        .list();
  }

  /** Every version of each. */
  public List<Instrument> listVersions() {
    return jdbc.sql("select body from instrument_version order by code, version")
        .query((row, n) -> parsed.read(row.getString("body")))
        .list();
  }

  public Optional<Instrument> find(String code) {
    return versions(code).stream().findFirst();
  }

  public Optional<Instrument> find(String code, int version) {
    return jdbc.sql("select body from instrument_version where code = ? and version = ?")
        .params(code, version)
        .query((row, n) -> parsed.read(row.getString("body")))
        .optional();
  }

  /** Newest first. */
  public List<Instrument> versions(String code) {
    return jdbc.sql("select body from instrument_version where code = ? order by version desc")
        .param(code)
        .query((row, n) -> parsed.read(row.getString("body")))
        .list();
  }

  /** Stores a version that keeps every rule of the format. */
  @Transactional
  public Stored add(Instrument instrument) {
    var body = Json.MAPPER.writeValueAsString(instrument);
    var before = find(instrument.code(), instrument.version());
    if (before.isPresent()) {
      return before.get().equals(parsed.read(body)) ? Stored.UNCHANGED : Stored.TAKEN;
    }
    if (instrument.version() > 1 && find(instrument.code(), instrument.version() - 1).isEmpty()) {
      return Stored.SKIPPED;
    }
    int added =
        jdbc.sql(
                """
                insert into instrument_version (code, version, body, fingerprint)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(instrument.code(), instrument.version(), body, fingerprint(instrument))
            .update();
    events.publishEvent(new PagesChanged(GovernmentKey.FEDERATION));
    return added == 1 ? Stored.NEW : Stored.UNCHANGED;
  }

  /** SHA-256 of its canonical JSON, in 64 hexadecimal digits. */
  public static String fingerprint(Instrument instrument) {
    try {
      var bytes = CanonicalJson.body(instrument).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
