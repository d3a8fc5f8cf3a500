package tequio.assessment.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.assessment.catalogue.InstrumentReader.Reading;
import tequio.assessment.instrument.Instrument;
import tequio.commands.ApplicationCommand;
import tequio.settings.StartupException;
import tequio.web.Texts;

/** The command that stores a version of an instrument from a file. */
@Command(
    name = "import instrument",
    description = "Agrega la versión de un instrumento que dice un archivo.")
final class ImportInstrumentCommand implements ApplicationCommand {

  @Parameters(paramLabel = "ARCHIVO")
  @Nullable Path file;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var t = new Texts(program.getBean(MessageSource.class), Texts.SPANISH, ZoneOffset.UTC);
    return switch (InstrumentReader.read(bytes())) {
      case Reading.Bad(var problems) -> refused(problems, t);
      case Reading.Good(var instrument) ->
          switch (program.getBean(Instruments.class).add(instrument)) {
            case NEW -> done(t, "assessment.import.done", instrument);
            case UNCHANGED -> done(t, "assessment.import.unchanged", instrument);
            case TAKEN -> refused(taken(InstrumentFault.VERSION_TAKEN, instrument), t);
            case SKIPPED -> refused(taken(InstrumentFault.VERSION_SKIPPED, instrument), t);
          };
    };
  }

  private static List<InstrumentProblem> taken(InstrumentFault fault, Instrument instrument) {
    return List.of(
        InstrumentProblem.at(
                InstrumentChecks.VERSION, fault, instrument.code(), instrument.version())
            .inLine(1));
  }

  private byte[] bytes() throws IOException {
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new StartupException("assessment.stop.file", String.valueOf(file));
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(InstrumentReader.MOST_BYTES + 1);
    }
  }

  private static int done(Texts t, String key, Instrument instrument) {
    System.out.println(t.say(key, instrument.code(), String.valueOf(instrument.version())));
    return 0;
  }

  private static int refused(List<InstrumentProblem> problems, Texts t) {
    System.err.println(t.say("assessment.import.refused", problems.size()));
    problems.forEach(it ->
        System.err.println(
            t.say(
                "assessment.import.problem", String.valueOf(it.line()), it.pointer(), it.say(t))));
    return 1;
  }
}
