package tequio.assessment.ranking.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.ranking.Rankings;
import tequio.assessment.sheet.SheetTable;
import tequio.assessment.sheet.XlsxTable;
import tequio.commands.ApplicationCommand;
import tequio.jobs.JobSchedule;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.settings.StartupException;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** The command that stores an edition of a ranking from a spreadsheet saved as CSV. */
@Command(
    name = "import ranking",
    description = "Agrega una edición de una clasificación desde una hoja XLSX o CSV.")
final class ImportRankingCommand implements ApplicationCommand {

  @Parameters(paramLabel = "ARCHIVO")
  @Nullable Path file;

  @Option(names = "--code", paramLabel = "CLAVE", required = true)
  String code = "";

  @Option(names = "--edition", paramLabel = "AÑO", required = true)
  String edition = "";

  @Option(names = "--instrument", paramLabel = "INSTRUMENTO", required = true)
  String instrument = "";

  @Option(names = "--title", paramLabel = "TÍTULO", required = true)
  String title = "";

  @Option(names = "--highest", paramLabel = "MÁXIMO")
  BigDecimal highest = BigDecimal.valueOf(100);

  @Option(names = "--confirm")
  boolean confirm;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var t = new Texts(program.getBean(MessageSource.class), Texts.SPANISH, ZoneOffset.UTC);
    var its =
        program
            .getBean(Instruments.class)
            .find(instrument)
            .orElseThrow(() -> new StartupException("assessment.stop.instrument", instrument));
    var sheet =
        RankingSheetReader.read(table(), program.getBean(Gazetteer.class), highest, any -> true);
    System.out.println(
        t.say(
            "assessment.ranking.sheet.understood",
            String.join(", ", sheet.columns()),
            sheet.entries().size(),
            sheet.withoutData()));
    if (!sheet.isGood()) {
      return refused(sheet, t);
    }
    return confirm ? store(program, its, sheet, t) : told(t);
  }

  private static int refused(RankingSheet sheet, Texts t) {
    sheet
        .problems()
        .forEach(it -> System.err.println(it.cell() + " " + t.say(it.key(), it.what())));
    System.err.println(t.say("assessment.ranking.sheet.refused", sheet.problems().size()));
    return 1;
  }

  private static int told(Texts t) {
    System.out.println(t.say("assessment.ranking.sheet.confirm"));
    return 0;
  }

  private int store(ApplicationContext program, Instrument its, RankingSheet sheet, Texts t) {
    var made = edition(program, its);
    boolean isNew = program.getBean(Rankings.class).add(made, sheet.entries());
    var key = isNew ? "assessment.ranking.sheet.done" : "assessment.ranking.sheet.taken";
    System.out.println(t.say(key, made.path()));
    return isNew ? 0 : 1;
  }

  private RankingEdition edition(ApplicationContext program, Instrument its) {
    var today = LocalDate.ofInstant(program.getBean(Clock.class).instant(), JobSchedule.ZONE);
    var name =
        Characters.find(title, 200)
            .orElseThrow(() -> new StartupException("assessment.stop.title"));
    return new RankingEdition(
        code,
        edition,
        Text.spanish(name),
        Text.spanish(its.summary().words()),
        its.code(),
        its.version(),
        highest,
        PartialDate.of(today),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A workbook, or a CSV file. */
  private SheetTable table() throws IOException {
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw unreadable();
    }
    try (var in = Files.newInputStream(file)) {
      var isBook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
      return (isBook ? XlsxTable.read(in) : SheetTable.read(in)).orElseThrow(this::unreadable);
    }
  }

  private StartupException unreadable() {
    return new StartupException("assessment.stop.file", String.valueOf(file));
  }
}
