package tequio.publishing.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.settings.StartupException;

/** Command: writes a published document of any kind as a file to standard output. */
@Command(
    name = "export document",
    description = "Escribe un documento publicado, para llevarlo a otro lugar.")
final class ExportDocumentCommand implements ApplicationCommand {

  @Parameters(index = "0", paramLabel = "GOBIERNO")
  @Nullable String government;

  @Parameters(index = "1", paramLabel = "CLASE")
  @Nullable String kind;

  @Parameters(index = "2", paramLabel = "CLAVE", defaultValue = DocumentAddress.ONLY)
  String code = DocumentAddress.ONLY;

  @Override
  public int run(ApplicationContext program) {
    var file =
        reference()
            .flatMap(program.getBean(DocumentExporter.class)::findBytes)
            .orElseThrow(() ->
                new StartupException(
                    "publishing.stop.unknown", government + " " + kind + " " + code));
    System.out.writeBytes(file);
    System.out.println();
    return 0;
  }

  private Optional<SubjectReference> reference() {
    try {
      var of = new GovernmentKey(String.valueOf(government));
      return Optional.of(new SubjectReference(String.valueOf(kind), of, code));
    } catch (IllegalArgumentException noReference) {
      return Optional.empty();
    }
  }
}
