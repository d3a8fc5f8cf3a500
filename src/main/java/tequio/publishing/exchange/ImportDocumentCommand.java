package tequio.publishing.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.publishing.exchange.DocumentImporter.Result;
import tequio.publishing.version.PublicationResult;
import tequio.settings.StartupException;
import tequio.web.Texts;

/** Command: publishes a document of any kind from a file. */
@Command(
    name = "import document",
    description = "Publica el documento de un archivo; lo que cambia pide su motivo.")
final class ImportDocumentCommand implements ApplicationCommand {

  /** Largest file in bytes. A longer one is cut there, so that it no longer is valid JSON. */
  static final int MOST_BYTES = 8 << 20;

  @Parameters(paramLabel = "ARCHIVO")
  @Nullable Path file;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var t = new Texts(program.getBean(MessageSource.class), Texts.SPANISH, ZoneOffset.UTC);
    return switch (program.getBean(DocumentImporter.class).run(read())) {
      case Result.Unreadable(var path, var why) ->
          refuse(t.say("publishing.import.unreadable", path, why));
      case Result.Read(PublicationResult.Published(var document, int version)) ->
          tell(t.say("publishing.import.done", document.toString(), version));
      case Result.Read(PublicationResult.Unchanged(var document, int version)) ->
          tell(t.say("publishing.import.same", document.toString(), version));
      case Result.Read(PublicationResult.ReasonNeeded(var document)) ->
          refuse(t.say("publishing.import.reason", document.toString()));
      case Result.Read(PublicationResult.Overtaken(var document, int version)) ->
          refuse(t.say("publishing.import.same", document.toString(), version));
      case Result.Read(PublicationResult.Invalid(var violations)) -> {
        violations.forEach(it -> System.err.println(it.path() + ": " + it.words(t)));
        yield 1;
      }
    };
  }

  private static int tell(String words) {
    System.out.println(words);
    return 0;
  }

  private static int refuse(String words) {
    System.err.println(words);
    return 1;
  }

  private byte[] read() throws IOException {
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new StartupException("publishing.stop.file", String.valueOf(file));
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    }
  }
}
