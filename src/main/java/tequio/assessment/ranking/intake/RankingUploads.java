package tequio.assessment.ranking.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.form.NumberParser;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.ranking.Rankings;
import tequio.assessment.sheet.SheetTable;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Makes editions of rankings of what was typed and pasted. */
@Component
class RankingUploads {

  private static final int LONGEST = 200;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final Rankings rankings;
  private final Instruments instruments;
  private final Gazetteer gazetteer;
  private final Clock clock;

  RankingUploads(Rankings rankings, Instruments instruments, Gazetteer gazetteer, Clock clock) {
    this.rankings = rankings;
    this.instruments = instruments;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  RankingUploadPage page(
      Government whose,
      Map<String, String> typed,
      Optional<RankingSheet> understood,
      Set<String> problems) {
    return new RankingUploadPage(whose, instruments.list(), typed, understood, problems, gazetteer);
  }

  /** Only municipalities that the caller may rank: with the permission for the federation, all. */
  RankingSheet understand(SheetTable table, Map<String, String> typed, Caller caller) {
    return RankingSheetReader.read(
        table,
        gazetteer,
        highest(typed).orElse(BigDecimal.valueOf(100)),
        it ->
            caller.may(Permission.BRING_RANKING, it)
                || caller.may(Permission.BRING_RANKING, GovernmentKey.FEDERATION));
  }

  /** Names of the fields that are wrong. */
  Set<String> problems(Map<String, String> typed) {
    var problems = new HashSet<String>();
    for (var field : List.of("titulo", "autor")) {
      if (Characters.find(typed.getOrDefault(field, ""), LONGEST).isEmpty()) {
        problems.add(field);
      }
    }
    if (!typed.getOrDefault("clave", "").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      problems.add("clave");
    }
    if (!typed.getOrDefault("edicion", "").matches("[0-9]{4}(-[0-9]{1,2})?")) {
      problems.add("edicion");
    }
    if (instruments.find(typed.getOrDefault("instrumento", "")).isEmpty()) {
      problems.add("instrumento");
    }
    if (highest(typed).isEmpty()) {
      problems.add("maximo");
    }
    return problems;
  }

  private static Optional<BigDecimal> highest(Map<String, String> typed) {
    return NumberParser.find(typed.getOrDefault("maximo", ""))
        .filter(it -> it.signum() > 0 && it.compareTo(MOST) <= 0);
  }

  /** Empty where the edition is there already, or the code is somebody else's. */
  Optional<RankingEdition> store(
      Government whose, Map<String, String> typed, RankingSheet understood) {
    var its = instruments.find(typed.getOrDefault("instrumento", "")).orElseThrow();
    var made =
        new RankingEdition(
            typed.getOrDefault("clave", ""),
            typed.getOrDefault("edicion", ""),
            text(typed, "titulo"),
            its.summary(),
            its.code(),
            its.version(),
            highest(typed).orElseThrow(),
            PartialDate.of(LocalDate.ofInstant(clock.instant(), whose.zone())),
            List.of(),
            List.of(),
            Optional.of(text(typed, "autor")),
            Optional.of(whose.key()));
    return Optional.of(made).filter(it -> rankings.add(it, understood.entries()));
  }

  private static Text text(Map<String, String> typed, String field) {
    return Text.spanish(Characters.find(typed.getOrDefault(field, ""), LONGEST).orElseThrow());
  }
}
