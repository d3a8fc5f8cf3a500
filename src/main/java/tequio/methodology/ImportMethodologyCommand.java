package tequio.methodology;

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
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.version.PublicationResult;
import tequio.settings.StartupException;
import tequio.web.Texts;

/** Command: publishes a methodology from a file. */
@Command(
    name = "import methodology",
    description = "Publica la metodología de un archivo; cambiar una pide el motivo en el archivo.")
final class ImportMethodologyCommand implements ApplicationCommand {

  private static final int MOST_BYTES = 2_000_000;

  @Parameters(paramLabel = "ARCHIVO")
  @Nullable Path file;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var t = new Texts(program.getBean(MessageSource.class), Texts.SPANISH, ZoneOffset.UTC);
    return switch (program.getBean(MethodologyImport.class).run(read())) {
      case DocumentImporter.Result.Unreadable(var path, var why) ->
          refuse(t.say("methodology.import.unreadable", path, why));
      case DocumentImporter.Result.Read(var result) -> report(result, t);
    };
  }

  private static int report(PublicationResult result, Texts t) {
    return switch (result) {
      case PublicationResult.Published(var document, int version) -> {
        System.out.println(
            t.say("methodology.import.done", document.code(), String.valueOf(version)));
        yield 0;
      }
      case PublicationResult.Unchanged same -> {
        System.out.println(t.say("methodology.import.unchanged", same.document().code()));
        yield 0;
      }
      case PublicationResult.ReasonNeeded needed ->
          refuse(t.say("methodology.import.reason-needed"));
      case PublicationResult.Overtaken by -> refuse(t.say("methodology.import.reason-needed"));
      case PublicationResult.Invalid(var violations) -> {
        violations.forEach(
            it -> System.err.println(it.path() + ": " + t.say(it.key(), it.details().toArray())));
        yield 1;
      }
    };
  }

  private static int refuse(String words) {
    System.err.println(words);
    return 1;
  }

  private byte[] read() throws IOException {
    if (file == null || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      throw new StartupException("methodology.stop.file", String.valueOf(file));
    }
    return Files.readAllBytes(file);
  }
}
