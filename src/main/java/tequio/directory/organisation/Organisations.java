package tequio.directory.organisation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.name.NameKey;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Uuid7;

/** Store of organisations: found by any of their names, and merged when two turn out to be one. */
@Component
public class Organisations {

  private static final String FIND =
      """
      with recursive lineage as (
        select o.* from organisation o join organisation_name n on n.organisation = o.id
        where n.name_key = :key
        union all
        select o.* from organisation o join lineage l on o.id = l.merged_into)
      select id, name, sector from lineage where merged_into is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Organisations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Finds an organisation by any of its names; if it was merged, returns the one that remains. */
  public Optional<Organisation> find(String name) {
    return jdbc.sql(FIND)
        .param("key", NameKey.of(name).value())
        .query(Organisations::read)
        .optional();
  }

  /** Finds the organisation of that name, or creates it; adds the sector if none is known yet. */
  @Transactional
  public Organisation enter(String name, Optional<Sector> sector) {
    var known = find(name);
    if (known.isPresent()) {
      return learn(known.get(), sector);
    }
    // Another transaction may enter the same name meanwhile: one lock for the whole register.
    jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation'))").query(rows -> {});
    return find(name).orElseGet(() -> create(name, sector));
  }

  /**
   * Adds a name to an organisation.
   *
   * @throws BusinessRuleException if the name belongs to another organisation
   */
  @Transactional
  public void alias(Organisation.Id organisation, String name) {
    boolean added = addName(organisation, name);
    if (!added && find(name).filter(o -> o.id().equals(organisation)).isEmpty()) {
      throw new BusinessRuleException(Organisation.Rule.NAME_TAKEN, name);
    }
  }

  /**
   * Merges two organisations: from now on the names of the first find the second.
   *
   * @throws BusinessRuleException if they are already one
   */
  @Transactional
  public void merge(Organisation.Id gone, Organisation.Id kept) {
    var survivor = survivor(kept);
    var absorbed = survivor(gone);
    if (survivor.equals(absorbed)) {
      throw new BusinessRuleException(Organisation.Rule.SAME_ORGANISATION);
    }
    jdbc.sql("update organisation set merged_into = :kept where id = :gone")
        .param("kept", survivor.value())
        .param("gone", absorbed.value())
        .update();
  }

  private Organisation.Id survivor(Organisation.Id id) {
    return jdbc.sql(
            """
            with recursive lineage as (
              select * from organisation where id = :id
              union all
              select o.* from organisation o join lineage l on o.id = l.merged_into)
            select id from lineage where merged_into is null
            """)
        .param("id", id.value())
        .query((row, n) -> new Organisation.Id(row.getObject("id", UUID.class)))
        .single();
  }

  private Organisation learn(Organisation known, Optional<Sector> sector) {
    if (known.sector().isPresent() || sector.isEmpty()) {
      return known;
    }
    jdbc.sql("update organisation set sector = :sector where id = :id and sector is null")
        .param("sector", sector.get().word())
        .param("id", known.id().value())
        .update();
    return new Organisation(known.id(), known.name(), sector);
  }

  private Organisation create(String name, Optional<Sector> sector) {
    var made = new Organisation(new Organisation.Id(Uuid7.next(clock)), name.strip(), sector);
    jdbc.sql(
            "insert into organisation (id, name, sector, recorded) values (:id, :name, :sector, :at)")
        .param("id", made.id().value())
        .param("name", made.name())
        .param("sector", sector.map(Sector::word).orElse(null))
        .param("at", at())
        .update();
    addName(made.id(), made.name());
    return made;
  }

  @CanIgnoreReturnValue
  private boolean addName(Organisation.Id organisation, String name) {
    return jdbc.sql(
                """
                insert into organisation_name (name_key, organisation, name, recorded)
                values (:key, :organisation, :name, :at) on conflict do nothing
                """)
            .param("key", NameKey.of(name).value())
            .param("organisation", organisation.value())
            .param("name", name.strip())
            .param("at", at())
            .update()
        == 1;
  }

  private OffsetDateTime at() {
    return Instant.ofEpochMilli(clock.millis()).atOffset(ZoneOffset.UTC);
  }

  private static Organisation read(ResultSet row, int number) throws SQLException {
    return new Organisation(
        new Organisation.Id(row.getObject("id", UUID.class)),
        row.getString("name"),
        Optional.ofNullable(row.getString("sector")).map(Sector::of));
  }
}
