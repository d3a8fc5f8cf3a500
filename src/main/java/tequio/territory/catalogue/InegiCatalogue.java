package tequio.territory.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.territory.Government;

/** INEGI's catalogue of states and municipalities as it comes with the program; see SOURCES.md. */
final class InegiCatalogue {

  private static final ZoneId CAPITAL = ZoneId.of("America/Mexico_City");

  /** Returns the federation, the states and the municipalities, in this order. */
  static List<Government> real() {
    var states =
        read("states.csv").stream()
            .map(InegiCatalogue::state)
            .collect(toMap(Government::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    var zones =
        read("zones.csv").stream()
            .collect(toMap(line -> line.get("key"), line -> ZoneId.of(line.get("zone"))));
    var all = new ArrayList<Government>();
    all.add(federation(states.values().stream().mapToInt(s -> s.population().or(0)).sum()));
    all.addAll(states.values());
    for (var line : read("municipalities.csv")) {
      var state = requireNonNull(states.get(new GovernmentKey(line.get("key")).state()));
      all.add(municipality(line, state, zones.getOrDefault(line.get("key"), state.zone())));
    }
    return all;
  }

  /** Returns the fictional state and municipality of the demonstration. */
  static List<Government> fictional() {
    var state = government("99", "Estado de Ejemplo", "ejemplo", Optional.empty());
    return List.of(state, government("99001", "Villa Tequio", "villa-tequio", Optional.of(state)));
  }

  private static Government government(
      String key, String name, String slug, Optional<Government> state) {
    return new Government(
        new GovernmentKey(key),
        name,
        name,
        slug,
        Known.missing(MissingReason.NOT_APPLICABLE),
        Known.missing(MissingReason.NOT_APPLICABLE),
        Known.missing(MissingReason.NOT_APPLICABLE),
        Known.missing(MissingReason.NOT_APPLICABLE),
        CAPITAL,
        state);
  }

  private static Government federation(int population) {
    return new Government(
        GovernmentKey.FEDERATION,
        "Estados Unidos Mexicanos",
        "Gobierno federal",
        "federacion",
        Known.notSeen(),
        Known.of(population),
        Known.missing(MissingReason.NOT_APPLICABLE),
        Known.of(2020),
        CAPITAL,
        Optional.empty());
  }

  private static Government state(Csv.Row line) {
    return new Government(
        new GovernmentKey(line.get("key")),
        line.get("name"),
        line.get("short_name"),
        line.get("slug"),
        Known.notSeen(),
        number(line.get("population")),
        Known.notSeen(),
        Known.of(2020),
        ZoneId.of(line.get("zone")),
        Optional.empty());
  }

  private static Government municipality(Csv.Row line, Government state, ZoneId zone) {
    boolean counted = line.get("in_census_2020").equals("yes");
    return new Government(
        new GovernmentKey(line.get("key")),
        line.get("name"),
        line.get("name"),
        line.get("slug"),
        text(line.get("seat")),
        number(line.get("population")),
        position(line.get("longitude"), line.get("latitude")),
        counted ? Known.of(2020) : Known.notSeen(),
        zone,
        Optional.of(state));
  }

  private static Known<String> text(String words) {
    return words.isEmpty() ? Known.notSeen() : Known.of(words);
  }

  private static Known<Integer> number(String digits) {
    return digits.isEmpty() ? Known.notSeen() : Known.of(Integer.valueOf(digits));
  }

  private static Known<Government.Position> position(String longitude, String latitude) {
    return longitude.isEmpty()
        ? Known.notSeen()
        : Known.of(
            new Government.Position(Double.parseDouble(longitude), Double.parseDouble(latitude)));
  }

  private static List<Csv.Row> read(String file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(file, InegiCatalogue.class).getInputStream(),
                StandardCharsets.UTF_8))) {
      return Csv.read(lines.lines());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private InegiCatalogue() {}
}
