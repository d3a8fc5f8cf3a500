package tequio.territory.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.territory.Government;
import tequio.territory.Government.Position;

/** Table of governments. Rows are never deleted, since other tables refer to them. */
@Repository
class CatalogueTable {

  private static final String READ =
      """
      select key, name, short_name, slug, seat, seat_blank, population, population_blank,
        longitude, latitude, position_blank, since_frame, since_blank, zone
      from government order by length(key), key
      """;

  private static final String WRITE =
      """
      insert into government (key, state, name, short_name, slug, seat, seat_blank, population,
        population_blank, longitude, latitude, position_blank, since_frame, since_blank, zone)
      values (:key, :state, :name, :short_name, :slug, :seat, :seat_blank, :population,
        :population_blank, :longitude, :latitude, :position_blank, :since_frame, :since_blank, :zone)
      on conflict (key) do update set (state, name, short_name, slug, seat, seat_blank, population,
        population_blank, longitude, latitude, position_blank, since_frame, since_blank, zone) =
        (excluded.state, excluded.name, excluded.short_name, excluded.slug, excluded.seat,
        excluded.seat_blank, excluded.population, excluded.population_blank, excluded.longitude,
        excluded.latitude, excluded.position_blank, excluded.since_frame, excluded.since_blank,
        excluded.zone)
      """;

  private final NamedParameterJdbcOperations database;

  CatalogueTable(NamedParameterJdbcOperations database) {
    this.database = database;
  }

  Map<GovernmentKey, Government> read() {
    var all = new LinkedHashMap<GovernmentKey, Government>();
    database.query(
        READ,
        row -> {
          var government = government(row, all);
          all.put(government.key(), government);
        });
    return all;
  }

  void write(Collection<Government> governments) {
    database.batchUpdate(
        WRITE,
        governments.stream().map(CatalogueTable::columns).toArray(SqlParameterSource[]::new));
  }

  private static Government government(ResultSet row, Map<GovernmentKey, Government> before)
      throws SQLException {
    var key = new GovernmentKey(row.getString("key"));
    return new Government(
        key,
        row.getString("name"),
        row.getString("short_name"),
        row.getString("slug"),
        known(row.getObject("seat", String.class), row.getString("seat_blank")),
        known(row.getObject("population", Integer.class), row.getString("population_blank")),
        known(position(row), row.getString("position_blank")),
        known(row.getObject("since_frame", Integer.class), row.getString("since_blank")),
        ZoneId.of(row.getString("zone")),
        key.isMunicipality() ? Optional.ofNullable(before.get(key.state())) : Optional.empty());
  }

  private static @Nullable Position position(ResultSet row) throws SQLException {
    double longitude = row.getDouble("longitude");
    return row.wasNull() ? null : new Position(longitude, row.getDouble("latitude"));
  }

  private static <T> Known<T> known(@Nullable T value, @Nullable String blank) {
    if (value != null) {
      return Known.of(value);
    }
    return Known.missing(
        blank == null
            ? MissingReason.NOT_SEEN
            : MissingReason.valueOf(blank.replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  private static SqlParameterSource columns(Government government) {
    var position = government.position();
    var columns =
        new MapSqlParameterSource()
            .addValue("key", government.key().value())
            .addValue("state", government.state().map(in -> in.key().value()).orElse(null))
            .addValue("name", government.name())
            .addValue("short_name", government.shortName())
            .addValue("slug", government.slug())
            .addValue("zone", government.zone().getId());
    add(columns, "seat", "seat", government.seat(), Types.VARCHAR);
    add(columns, "population", "population", government.population(), Types.INTEGER);
    add(columns, "longitude", "position", position.map(Position::longitude), Types.NUMERIC);
    add(columns, "latitude", "position", position.map(Position::latitude), Types.NUMERIC);
    add(columns, "since_frame", "since", government.since(), Types.SMALLINT);
    return columns;
  }

  private static void add(
      MapSqlParameterSource columns, String column, String part, Known<?> known, int type) {
    columns.addValue(column, known.find().orElse(null), type);
    columns.addValue(part + "_blank", blank(known), Types.VARCHAR);
  }

  private static @Nullable String blank(Known<?> known) {
    return switch (known) {
      case Known.Value<?> value -> null;
      case Known.Missing<?>(var why) -> why.name().replace('_', '-').toLowerCase(Locale.ROOT);
    };
  }
}
