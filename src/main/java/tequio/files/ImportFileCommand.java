package tequio.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.kernel.Actor;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.settings.StartupException;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Command: stores a file as public, such as the document a source refers to. */
@Command(
    name = "import file",
    description = "Guarda un archivo a la vista de todos y dice con qué clave citarlo.")
final class ImportFileCommand implements ApplicationCommand {

  private static final String TRANSCRIBER = "Quien transcribió";

  @Parameters(index = "0", paramLabel = "GOBIERNO")
  String government = "";

  @Parameters(index = "1", paramLabel = "ARCHIVO")
  @Nullable Path file;

  @Option(names = "--by", paramLabel = "OFICINA")
  @Nullable String by;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var key =
        program
            .getBean(Gazetteer.class)
            .match(government, "")
            .found()
            .map(Government::key)
            .orElseThrow(() -> new StartupException("files.stop.government", government));
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new StartupException("files.stop.file", String.valueOf(file));
    }
    var kept = keep(program, key, file);
    System.out.println(
        program
            .getBean(MessageSource.class)
            .getMessage("files.kept", new Object[] {kept.address(), kept.hash()}, Texts.SPANISH));
    return 0;
  }

  private StoredFile keep(ApplicationContext program, GovernmentKey key, Path path)
      throws IOException {
    var intake =
        new UploadMetadata(
            key,
            path.getFileName().toString(),
            Visibility.PUBLIC,
            provenance(program.getBean(Clock.class)),
            OptionalLong.of(Files.size(path)));
    try (var in = Files.newInputStream(path)) {
      return program.getBean(UploadFile.class).store(in, intake);
    }
  }

  private Provenance provenance(Clock clock) {
    var office = Optional.ofNullable(by).flatMap(it -> Characters.find(it, Characters.MOST));
    var actor = office.map(Actor::office).orElse(new Actor(Actor.Kind.TRANSCRIBER, TRANSCRIBER));
    var voice = office.isEmpty() ? ReportingParty.TRANSCRIBED : ReportingParty.GOVERNMENT;
    return new Provenance(voice, actor, Known.notSeen(), clock.instant(), List.of());
  }
}
