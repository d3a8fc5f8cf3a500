package tequio.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.database.Database;
import tequio.directory.name.NameKey;
import tequio.directory.office.Appointment;
import tequio.directory.office.Office;
import tequio.directory.office.Offices;
import tequio.directory.office.Person;
import tequio.directory.organisation.Organisation;
import tequio.directory.organisation.Organisations;
import tequio.directory.organisation.Sector;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.plan.PlanWorld;
import tequio.testing.TequioTest;

@TequioTest
class DirectoryTest {

  @Autowired Organisations organisations;
  @Autowired Offices offices;
  @Autowired JdbcClient jdbc;
  @Autowired Database database;

  GovernmentKey town = new GovernmentKey("99");
  String name = "";

  @BeforeEach
  void a_town_and_a_name_of_its_own() {
    town = PlanWorld.newGovernment(jdbc);
    name = "Vecinas " + UUID.randomUUID();
  }

  @Test
  void a_name_is_known_however_it_is_written() {
    assertThat(NameKey.of("  Ciudadanos en  Participación Activa, A.C. "))
        .isEqualTo(NameKey.of("CIUDADANOS EN PARTICIPACION ACTIVA AC"));
    assertThat(NameKey.of("Insti\u00ADtuto de la O\uFB01cina\u200B\uFEFF"))
        .isEqualTo(NameKey.of("Instituto de la Oficina"));
    assertThatThrownBy(() -> NameKey.of(" \u3164\u00AD "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NameKey.of(" – ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_organisation_is_entered_once_and_learns_its_sector_when_somebody_says_it() {
    var first = organisations.enter(name, Optional.empty());
    var second = organisations.enter(name.toUpperCase(), Optional.of(Sector.CIVIL_SOCIETY));
    var third = organisations.enter(name, Optional.of(Sector.ACADEMIA));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(third.sector()).contains(Sector.CIVIL_SOCIETY);
  }

  @Test
  void merged_organisations_answer_to_all_their_names_as_the_one_that_remains() {
    var one = organisations.enter(name + " uno", Optional.empty());
    var two = organisations.enter(name + " dos", Optional.empty());
    var three = organisations.enter(name + " tres", Optional.empty());
    organisations.alias(one.id(), name + " apodo");
    organisations.merge(one.id(), two.id());
    organisations.merge(two.id(), three.id());

    assertThat(organisations.find(name + " apodo")).contains(three);
    assertThat(organisations.find(name + " uno")).contains(three);
    assertRefused(
        Organisation.Rule.SAME_ORGANISATION, () -> organisations.merge(three.id(), one.id()));
  }

  @Test
  void a_name_belongs_to_one_organisation() {
    var one = organisations.enter(name + " uno", Optional.empty());
    organisations.enter(name + " dos", Optional.empty());

    assertRefused(Organisation.Rule.NAME_TAKEN, () -> organisations.alias(one.id(), name + " dos"));
  }

  @Test
  void many_at_once_enter_one_organisation() throws Exception {
    Callable<Organisation> enter = () -> organisations.enter(name, Optional.empty());
    try (var threads = Executors.newFixedThreadPool(8)) {
      var entered = threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> enter).toList());
      var ids = new java.util.HashSet<Organisation.Id>();
      for (var each : entered) {
        ids.add(each.get().id());
      }
      assertThat(ids).hasSize(1);
    }
  }

  @Test
  void nobody_else_holds_an_office_on_days_on_which_somebody_certainly_does() {
    var office = offices.enter(town, "Dirección de Aguas");
    appoint(office, "Ana Ruiz", "2024-01-01", "2024-06-30");

    assertRefused(
        Appointment.Rule.OFFICE_HELD_BY_ANOTHER,
        () -> appoint(office, "Luis Cano", "2024-03-01", "2024-12-31"));
    appoint(office, "Luis Cano", "2024-07-01", "2024-12-31");
    assertThat(offices.listAppointments(office)).hasSize(2);
  }

  @Test
  void a_month_that_two_may_share_is_no_clash() {
    var office = offices.enter(town, "Dirección de Parques");
    appoint(office, "Ana Ruiz", "2023", "2024-06");
    appoint(office, "Luis Cano", "2024-06", "2024-12");

    assertThat(offices.listAppointments(office)).hasSize(2);
  }

  @Test
  void unknown_days_clash_with_nothing_and_an_office_still_held_with_everything_after() {
    var office = offices.enter(town, "Contraloría");
    offices.name(office, "Ana Ruiz", Optional.of("Contralora"));
    offices.name(office, "Luis Cano", Optional.empty());
    var held = offices.name(office, "Eva Gil", Optional.empty());
    offices.appoint(
        office,
        held,
        Optional.empty(),
        Known.of(new PartialDate("2025-01-01")),
        Known.missing(MissingReason.NOT_APPLICABLE));

    assertRefused(
        Appointment.Rule.OFFICE_HELD_BY_ANOTHER,
        () -> appoint(office, "Luis Cano", "2026-01-01", "2026-02-01"));
  }

  @Test
  void nobody_leaves_an_office_before_coming_to_it() {
    var office = offices.enter(town, "Archivo");

    assertRefused(
        Appointment.Rule.ENDS_BEFORE_IT_STARTS,
        () -> appoint(office, "Ana Ruiz", "2024-06", "2024-05"));
  }

  @Test
  void naming_somebody_twice_enters_them_once() {
    var office = offices.enter(town, "Tesorería");
    var first = offices.name(office, "Ana Ruiz", Optional.empty());

    assertThat(offices.name(office, "ANA RUIZ", Optional.empty())).isEqualTo(first);
    assertThat(offices.listAppointments(office)).hasSize(1);
  }

  private void appoint(Office office, String person, String starts, String ends) {
    var of = new Person(town, offices.name(somewhere(), person, Optional.empty()).id(), person);
    offices.appoint(
        office,
        of,
        Optional.empty(),
        Known.of(new PartialDate(starts)),
        Known.of(new PartialDate(ends)));
  }

  private Office somewhere() {
    return offices.enter(town, "Otra oficina");
  }

  private static void assertRefused(
      BusinessRuleException.Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessRuleException.class,
            no -> assertThat(List.of(no.rule())).containsExactly(rule));
  }

  @Test
  void names_whose_invisible_letters_parted_them_are_known_again_after_the_migration()
      throws Exception {
    var kept = organisations.enter(name + " instituto", Optional.empty());
    var gone = written(name + " insti\u00ADtuto", name + " insti tuto");
    var alone = written(name + " cole\u00ADgio", name + " cole gio");
    var office = offices.enter(town, "Teso\u00ADrería");
    jdbc.sql("update office set name_key = 'teso reria' where government = ? and id = ?")
        .params(town.value(), office.id().value())
        .update();

    try (var owner = database.owner().connect();
        var statement = owner.createStatement()) {
      statement.execute(migration());
    }

    assertThat(organisations.find(name + " Instituto")).contains(kept);
    assertThat(survivor(gone)).isEqualTo(kept.id().value());
    assertThat(organisations.find(name + " Colegio").orElseThrow().id().value()).isEqualTo(alone);
    assertThat(offices.enter(town, "Tesorería").id()).isEqualTo(office.id());
  }

  private UUID written(String name, String key) {
    var id = UUID.randomUUID();
    jdbc.sql("insert into organisation (id, name, recorded) values (?, ?, '2026-11-21Z')")
        .params(id, name)
        .update();
    jdbc.sql(
            """
            insert into organisation_name (name_key, organisation, name, recorded)
            values (?, ?, ?, '2026-11-21Z')
            """)
        .params(NameKey.of(key).value(), id, name)
        .update();
    return id;
  }

  private UUID survivor(UUID organisation) {
    return jdbc.sql("select survivor from organisation_survivor where id = ?")
        .param(organisation)
        .query(UUID.class)
        .single();
  }

  private static String migration() throws IOException {
    try (var script =
        requireNonNull(
            Offices.class.getResourceAsStream(
                "/tequio/directory/V20261129_10720__fold_name_keys.sql"))) {
      return new String(script.readAllBytes(), UTF_8)
          .replace("create function", "create or replace function");
    }
  }
}
