package tequio.plan.projection;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.directory.office.Offices;
import tequio.directory.office.Person;
import tequio.directory.organisation.Organisations;
import tequio.directory.organisation.Sector;
import tequio.kernel.Known;
import tequio.plan.indicator.Indicator;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.roadmap.ResponsibleOffice;
import tequio.plan.version.CommitmentVersion;
import tequio.storage.Json;

/**
 * Roadmap of a commitment as rows; organisations, offices and persons are entered in their
 * registers.
 */
@Component
class RoadmapProjection {

  /** Stands for the commitment as a whole where an activity's number is told. */
  private static final int WHOLE = 0;

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final Offices offices;

  RoadmapProjection(JdbcClient jdbc, Organisations organisations, Offices offices) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.offices = offices;
  }

  void insert(CommitmentVersion version) {
    var content = version.content();
    insertResponsible(version, WHOLE, content.responsible());
    insertParties(version, WHOLE, "co-responsible", content.coResponsible());
    insertParties(version, WHOLE, "supporting", content.supporting());
    content.activities().or(List.of()).forEach(it -> insert(version, it));
    content.indicators().or(List.of()).forEach(it -> insert(version, it));
    int place = 0;
    for (var product : content.products().or(List.of())) {
      insert("product", version, Map.of("place", ++place, "words", product.words()));
    }
    insertSdg(version);
  }

  private void insertSdg(CommitmentVersion version) {
    int place = 0;
    for (var link : version.content().sdg().or(List.of())) {
      var columns = new HashMap<String, @Nullable Object>();
      columns.put("place", ++place);
      columns.put("goal", link.goal());
      columns.put("target", link.target().orElse(null));
      columns.put("indicator", link.indicator().orElse(null));
      insert("commitment_sdg", version, columns);
    }
  }

  private void insert(CommitmentVersion version, Activity activity) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("number", activity.number());
    columns.put("title", activity.title().words());
    columns.put("starts_from", activity.start().find().map(it -> it.first()).orElse(null));
    columns.put("starts_by", activity.start().find().map(it -> it.last()).orElse(null));
    columns.put("ends_from", activity.end().find().map(it -> it.first()).orElse(null));
    columns.put("ends_by", activity.end().find().map(it -> it.last()).orElse(null));
    insert("current_activity", version, columns);
    insertResponsible(version, activity.number(), activity.responsible());
    insertParties(version, activity.number(), "co-responsible", activity.coResponsible());
  }

  private void insert(CommitmentVersion version, Indicator indicator) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("number", indicator.number());
    columns.put("name", indicator.name().words());
    columns.put("unit", indicator.unit().find().orElse(null));
    columns.put(
        "frequency", indicator.frequency().find().map(RoadmapProjection::word).orElse(null));
    columns.put("better", indicator.better().find().map(RoadmapProjection::word).orElse(null));
    columns.put("baseline", indicator.baseline().find().map(RoadmapProjection::json).orElse(null));
    columns.put("target", indicator.target().find().map(RoadmapProjection::json).orElse(null));
    insert("indicator", version, columns);
    insertMeasurements(version, indicator);
  }

  private void insertMeasurements(CommitmentVersion version, Indicator indicator) {
    int place = 0;
    for (var measurement : indicator.measurements()) {
      insert(
          "measurement",
          version,
          Map.of(
              "indicator", indicator.number(),
              "place", ++place,
              "measured_from", measurement.on().first(),
              "measured_by", measurement.on().last(),
              "level", json(measurement.level())));
    }
  }

  private void insertResponsible(
      CommitmentVersion version, int activity, Known<List<ResponsibleOffice>> responsible) {
    int place = 0;
    for (var it : responsible.or(List.of())) {
      var office = offices.enter(version.key().government(), it.office());
      Optional<Person> person =
          it.person()
              .find()
              .map(named -> offices.name(office, named.name(), named.position().find()));
      var columns = new HashMap<String, @Nullable Object>();
      columns.put("activity", activity);
      columns.put("place", ++place);
      columns.put("office", office.id().value());
      columns.put("person", person.map(found -> found.id().value()).orElse(null));
      insert("commitment_responsible", version, columns);
    }
  }

  private void insertParties(
      CommitmentVersion version,
      int activity,
      String role,
      Known<List<NamedOrganisation>> parties) {
    int place = 0;
    for (var party : parties.or(List.of())) {
      var sector = party.sector().find().map(RoadmapProjection::sector);
      var columns = new HashMap<String, @Nullable Object>();
      columns.put("activity", activity);
      columns.put("role", role);
      columns.put("place", ++place);
      columns.put("organisation", organisations.enter(party.name(), sector).id().value());
      columns.put("name", party.name());
      columns.put("sector", sector.map(Sector::word).orElse(null));
      insert("commitment_party", version, columns);
    }
  }

  private void insert(
      String table, CommitmentVersion version, Map<String, ? extends @Nullable Object> columns) {
    var names = List.copyOf(columns.keySet());
    jdbc.sql(
            "insert into %s (government, commitment, %s) values (:government, :commitment, :%s)"
                .formatted(table, String.join(", ", names), String.join(", :", names)))
        .params(columns)
        .param("government", version.key().government().value())
        .param("commitment", version.key().number())
        .update();
  }

  private static Sector sector(NamedOrganisation.Sector sector) {
    return switch (sector) {
      case GOVERNMENT -> Sector.GOVERNMENT;
      case CIVIL_SOCIETY -> Sector.CIVIL_SOCIETY;
      case OVERSIGHT -> Sector.OVERSIGHT;
      case ACADEMIA -> Sector.ACADEMIA;
      case PRIVATE -> Sector.PRIVATE;
    };
  }

  private static String word(Enum<?> constant) {
    return Json.MAPPER.convertValue(constant, String.class);
  }

  private static PGobject json(Object value) {
    var json = new PGobject();
    json.setType("jsonb");
    try {
      json.setValue(Json.MAPPER.writeValueAsString(value));
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
    return json;
  }
}
