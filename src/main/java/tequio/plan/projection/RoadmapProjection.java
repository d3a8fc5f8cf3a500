package tequio.plan.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.directory.office.Offices;
import tequio.directory.office.Person;
import tequio.directory.organisation.Organisations;
import tequio.directory.organisation.Sector;
import tequio.kernel.Known;
import tequio.plan.content.CommitmentContent;
import tequio.plan.indicator.Indicator;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.roadmap.ResponsibleOffice;
import tequio.plan.version.CommitmentVersion;
import tequio.storage.Json;

/**
 * Roadmap of a commitment as rows; organisations, offices and persons are added to their registers.
 */
@Component
class RoadmapProjection {

  /** Value of the column {@code activity} for the commitment as a whole. */
  private static final int WHOLE = 0;

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final Offices offices;

  RoadmapProjection(JdbcClient jdbc, Organisations organisations, Offices offices) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.offices = offices;
  }

  /** Inserts all rows, with one statement for each table. */
  void insert(CommitmentVersion version) {
    var content = version.content();
    var rows = new RoadmapRows(version.key());
    var named = new NamedInRoadmap(version.key().government(), organisations, offices);
    addResponsible(rows, named, WHOLE, content.responsible());
    addParties(rows, named, WHOLE, "co-responsible", content.coResponsible());
    addParties(rows, named, WHOLE, "supporting", content.supporting());
    content.activities().or(List.of()).forEach(it -> add(rows, named, it));
    content.indicators().or(List.of()).forEach(it -> add(rows, it));
    int place = 0;
    for (var product : content.products().or(List.of())) {
      rows.add("product", Map.of("place", ++place, "words", product.words()));
    }
    addSdg(rows, content);
    rows.insert(jdbc);
  }

  private static void addSdg(RoadmapRows rows, CommitmentContent content) {
    int place = 0;
    for (var link : content.sdg().or(List.of())) {
      var columns = new HashMap<String, @Nullable Object>();
      columns.put("place", ++place);
      columns.put("goal", link.goal());
      columns.put("target", link.target().orElse(null));
      columns.put("indicator", link.indicator().orElse(null));
      rows.add("commitment_sdg", columns);
    }
  }

  private static void add(RoadmapRows rows, NamedInRoadmap named, Activity activity) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("number", activity.number());
    columns.put("title", activity.title().words());
    columns.put("starts_from", activity.start().find().map(it -> it.first()).orElse(null));
    columns.put("starts_by", activity.start().find().map(it -> it.last()).orElse(null));
    columns.put("ends_from", activity.end().find().map(it -> it.first()).orElse(null));
    columns.put("ends_by", activity.end().find().map(it -> it.last()).orElse(null));
    rows.add("current_activity", columns);
    addResponsible(rows, named, activity.number(), activity.responsible());
    addParties(rows, named, activity.number(), "co-responsible", activity.coResponsible());
  }

  private static void add(RoadmapRows rows, Indicator indicator) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("number", indicator.number());
    columns.put("name", indicator.name().words());
    columns.put("unit", indicator.unit().find().orElse(null));
    columns.put(
        "frequency", indicator.frequency().find().map(RoadmapProjection::word).orElse(null));
    columns.put("better", indicator.better().find().map(RoadmapProjection::word).orElse(null));
    columns.put("baseline", indicator.baseline().find().orElse(null));
    columns.put("target", indicator.target().find().orElse(null));
    rows.add("indicator", columns);
    addMeasurements(rows, indicator);
  }

  private static void addMeasurements(RoadmapRows rows, Indicator indicator) {
    int place = 0;
    for (var measurement : indicator.measurements()) {
      rows.add(
          "measurement",
          Map.of(
              "indicator", indicator.number(),
              "place", ++place,
              "measured_from", measurement.on().first(),
              "measured_by", measurement.on().last(),
              "level", measurement.level()));
    }
  }

  private static void addResponsible(
      RoadmapRows rows,
      NamedInRoadmap named,
      int activity,
      Known<List<ResponsibleOffice>> responsible) {
    int place = 0;
    for (var it : responsible.or(List.of())) {
      var office = named.office(it.office());
      Optional<Person> person =
          it.person().find().map(who -> named.person(office, who.name(), who.position().find()));
      var columns = new HashMap<String, @Nullable Object>();
      columns.put("activity", activity);
      columns.put("place", ++place);
      columns.put("office", office.id().value());
      columns.put("person", person.map(found -> found.id().value()).orElse(null));
      rows.add("commitment_responsible", columns);
    }
  }

  private static void addParties(
      RoadmapRows rows,
      NamedInRoadmap named,
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
      columns.put("organisation", named.organisation(party.name(), sector).id().value());
      columns.put("name", party.name());
      columns.put("sector", sector.map(Sector::word).orElse(null));
      rows.add("commitment_party", columns);
    }
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
}
