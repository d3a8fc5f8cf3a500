package tequio.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.secretariat.SecretariatWorld.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.rules.SecretariatRules;
import tequio.secretariat.seat.SeatActs;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.Seats;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.testing.Pages;
import tequio.testing.TequioTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fifteen bodies of the programme Cocreación desde lo Local (2015 to 2017) fit as secretariats:
 * seats and sectors are never fixed. Their members are no part of this project; whoever has the
 * file names it with {@code tequio.cocreation}.
 */
@TequioTest
@Transactional
class CocreationBodiesTest {

  private static final LocalDate DAY = LocalDate.of(2017, 12, 1);

  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<SecretariatRules> kind;
  @Autowired Secretariats secretariats;
  @Autowired SeatActs acts;
  @Autowired Seats seats;
  @Autowired Gazetteer gazetteer;
  @Autowired MockMvc web;

  /** A sector of a body. */
  private record BodySector(String name, int seats, List<String> members) {}

  @ParameterizedTest
  @CsvSource({
    "04, 2-2-2",
    "08, 1-1-1",
    "10, 2-2-2",
    "11, 0",
    "15, 0",
    "17, 1-2-1",
    "19, 3-3-1",
    "20, 2-2-1",
    "23, 0",
    "24, 2-2-3",
    "25, 6-3-4-2",
    "26, 1-1-1",
    "27, 1-1-1",
    "29, 1-1-1",
    "30, 3-6-1"
  })
  void each_size_fits(String key, String sizes) throws Exception {
    var names = List.of("Sociedad civil", "Gobierno", "Organismos autónomos", "Órgano garante");
    var counts = List.of(sizes.split("-"));
    var sectors = new ArrayList<BodySector>();
    for (int i = 0; i < counts.size(); i++) {
      boolean last = i > 1 && i == counts.size() - 1;
      int size = Integer.parseInt(counts.get(i));
      sectors.add(new BodySector(last ? names.getLast() : names.get(i), size, members(i, size)));
    }

    check(new GovernmentKey(key), size(sectors) == 0 ? List.of() : sectors);
  }

  @Test
  @EnabledIfSystemProperty(named = "tequio.cocreation", matches = ".+")
  void the_bodies_of_the_file_fit() throws Exception {
    var file = Path.of(System.getProperty("tequio.cocreation", ""));
    var bodies = Json.MAPPER.readTree(Files.readString(file)).get("ejercicios");
    for (var body : bodies) {
      check(new GovernmentKey(body.get("cve_ent").asString()), sectors(body));
    }
    assertThat(bodies.size()).isEqualTo(15);
  }

  /** Publishes a body with its rules and members, and reads it back. */
  private void check(GovernmentKey key, List<BodySector> sectors) throws Exception {
    SecretariatWorld.install(publisher, secretariats, key, "2015-04-01");
    var path = gazetteer.get(key).path() + "/secretariado";
    if (sectors.isEmpty()) {
      assertThat(seats.on(key, DAY)).hasSize(3).allMatch(SeatOnDay::isVacant);
      assertThat(Pages.open(web, path)).contains("ninguno está ocupado");
      return;
    }
    var approved = rules(it -> put(sectors, it));
    assertThat(
            publisher.publish(
                kind, kind.ref(key, DocumentAddress.ONLY), approved, SecretariatWorld.TERMS))
        .isInstanceOf(PublicationResult.Published.class);
    appoint(key, sectors);

    var held = seats.on(key, DAY);
    assertThat(held).hasSize(size(sectors));
    assertThat(held).extracting(SeatOnDay::number).doesNotHaveDuplicates();
    int named = sectors.stream().mapToInt(it -> it.members().size()).sum();
    assertThat(held).filteredOn(it -> !it.isVacant()).hasSize(named);
    assertThat(Pages.open(web, path))
        .contains(size(sectors) + " asientos", sectors.getFirst().members().getFirst());
  }

  private void appoint(GovernmentKey key, List<BodySector> sectors) {
    for (var sector : sectors) {
      for (int place = 1; place <= sector.members().size(); place++) {
        var member = sector.members().get(place - 1);
        var its =
            SecretariatWorld.appointment(code(sector), SeatRole.PRINCIPAL, member, "2015-04-01");
        acts.appoint(key, SecretariatWorld.at(place, its), SecretariatWorld.BY);
      }
    }
  }

  private static void put(List<BodySector> sectors, ObjectNode content) {
    content.put("inForceSince", "2015-04-01");
    content.putArray("quorum").addObject().put("form", "majority-of-filled");
    var array = content.putArray("sectors");
    for (var sector : sectors) {
      array
          .addObject()
          .put("code", code(sector))
          .put("name", sector.name())
          .put("sector", part(sector))
          .put("seats", sector.seats())
          .put("alternates", false);
    }
  }

  private static String code(BodySector sector) {
    return switch (sector.name().substring(0, 2)) {
      case "So" -> "sociedad-civil";
      case "Go" -> "gobierno";
      case "Or" -> "organismos-autonomos";
      default -> "organo-garante";
    };
  }

  private static String part(BodySector sector) {
    return switch (code(sector)) {
      case "sociedad-civil" -> "civil-society";
      case "gobierno" -> "government";
      default -> "oversight";
    };
  }

  private static List<BodySector> sectors(JsonNode body) {
    var sectors = new ArrayList<BodySector>();
    for (var it : body.path("integracion_stl")) {
      var members = new ArrayList<String>();
      it.path("integrantes").forEach(one -> members.add(one.asString()));
      sectors.add(new BodySector(it.get("sector").asString(), it.get("asientos").asInt(), members));
    }
    return sectors;
  }

  private static List<String> members(int sector, int seats) {
    var members = new ArrayList<String>();
    for (int i = 1; i <= seats; i++) {
      members.add("Integrante " + (char) ('A' + sector) + " " + i);
    }
    return members;
  }

  private static int size(List<BodySector> sectors) {
    return sectors.stream().mapToInt(BodySector::seats).sum();
  }
}
