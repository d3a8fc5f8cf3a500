package tequio.directory.office;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.name.NameKey;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Uuid7;
import tequio.storage.Json;

/** Store of offices and appointments of each government. */
@Component
public class Offices {

  private final JdbcClient jdbc;
  private final Clock clock;

  Offices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Finds the office of that name in the government, or creates it. */
  @Transactional
  public Office enter(GovernmentKey government, String name) {
    jdbc.sql(
            """
            insert into office (government, id, name, name_key, recorded)
            values (:government, :id, :name, :key, :at) on conflict do nothing
            """)
        .param("government", government.value())
        .param("id", Uuid7.next(clock))
        .param("name", name.strip())
        .param("key", NameKey.of(name).value())
        .param("at", at())
        .update();
    return jdbc.sql(
            "select id, name from office where government = :government and name_key = :key")
        .param("government", government.value())
        .param("key", NameKey.of(name).value())
        .query((row, n) ->
            new Office(
                government, new Office.Id(row.getObject("id", UUID.class)), row.getString("name")))
        .single();
  }

  /**
   * Records that a document names this person at this office: creates an appointment with unknown
   * dates unless the person already has one there.
   */
  @Transactional
  public Person name(Office office, String name, Optional<String> position) {
    var found = findAt(office, name);
    var person = found.map(NamedPerson::person).orElseGet(() -> create(office.government(), name));
    if (found.filter(NamedPerson::appointed).isEmpty()) {
      appoint(office, person, position, Known.notSeen(), Known.notSeen());
    }
    return person;
  }

  /**
   * Records who holds an office and when.
   *
   * @throws BusinessRuleException if it ends before it starts, or another person certainly held the
   *     office on one of those days
   */
  @Transactional
  @CanIgnoreReturnValue
  public Appointment appoint(
      Office office,
      Person person,
      Optional<String> position,
      Known<PartialDate> starts,
      Known<PartialDate> ends) {
    var id = new Appointment.Id(Uuid7.next(clock));
    var made = new Appointment(id, office.id(), person.id(), position, starts, ends);
    if (made.endsBeforeItStarts()) {
      throw new BusinessRuleException(Appointment.Rule.ENDS_BEFORE_IT_STARTS, office.name());
    }
    try {
      insert(office.government(), made);
    } catch (DataIntegrityViolationException clash) {
      if (String.valueOf(clash.getMessage()).contains("one_holder_at_a_time")) {
        throw new BusinessRuleException(Appointment.Rule.OFFICE_HELD_BY_ANOTHER, office.name());
      }
      throw clash;
    }
    return made;
  }

  /** Names of the offices of a government, in the order of the alphabet. */
  public List<String> listNames(GovernmentKey government) {
    return jdbc.sql("select name from office where government = :government order by name_key")
        .param("government", government.value())
        .query((row, n) -> row.getString("name"))
        .list();
  }

  /** Lists all appointments to the office in the order of recording. */
  public List<Appointment> listAppointments(Office office) {
    return jdbc.sql(
            """
            select id, office, person, position, starts, ends from appointment
            where government = :government and office = :office order by recorded, id
            """)
        .param("government", office.government().value())
        .param("office", office.id().value())
        .query((row, n) ->
            new Appointment(
                new Appointment.Id(row.getObject("id", UUID.class)),
                new Office.Id(row.getObject("office", UUID.class)),
                new Person.Id(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getString("position")),
                known(row.getString("starts")),
                known(row.getString("ends"))))
        .list();
  }

  /** A person of that name, and whether they have an appointment at the office. */
  private record NamedPerson(Person person, boolean appointed) {}

  private Optional<NamedPerson> findAt(Office office, String name) {
    return jdbc.sql(
            """
            select p.id, p.name, exists (
              select from appointment a
              where a.government = p.government and a.person = p.id and a.office = :office) appointed
            from person p
            where p.government = :government and p.name_key = :key
            order by appointed desc, p.recorded, p.id
            limit 1
            """)
        .param("government", office.government().value())
        .param("key", NameKey.of(name).value())
        .param("office", office.id().value())
        .query((row, n) ->
            new NamedPerson(
                new Person(
                    office.government(),
                    new Person.Id(row.getObject("id", UUID.class)),
                    row.getString("name")),
                row.getBoolean("appointed")))
        .optional();
  }

  private Person create(GovernmentKey government, String name) {
    var made = new Person(government, new Person.Id(Uuid7.next(clock)), name.strip());
    jdbc.sql(
            """
            insert into person (government, id, name, name_key, recorded)
            values (:government, :id, :name, :key, :at)
            """)
        .param("government", government.value())
        .param("id", made.id().value())
        .param("name", made.name())
        .param("key", NameKey.of(name).value())
        .param("at", at())
        .update();
    return made;
  }

  private void insert(GovernmentKey government, Appointment made) {
    jdbc.sql(
            """
            insert into appointment
              (government, id, office, person, position, starts, ends, held, recorded)
            values (:government, :id, :office, :person, :position, :starts::jsonb, :ends::jsonb,
              :held::daterange, :at)
            """)
        .param("government", government.value())
        .param("id", made.id().value())
        .param("office", made.office().value())
        .param("person", made.person().value())
        .param("position", made.position().orElse(null))
        .param("starts", Json.MAPPER.writeValueAsString(made.starts()))
        .param("ends", Json.MAPPER.writeValueAsString(made.ends()))
        .param("held", made.held().orElse(null))
        .param("at", at())
        .update();
  }

  private OffsetDateTime at() {
    return Instant.ofEpochMilli(clock.millis()).atOffset(ZoneOffset.UTC);
  }

  private static Known<PartialDate> known(String json) {
    return Json.MAPPER.readValue(
        json, new tools.jackson.core.type.TypeReference<Known<PartialDate>>() {});
  }
}
