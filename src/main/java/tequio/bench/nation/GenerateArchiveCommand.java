package tequio.bench.nation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.archive.content.ArchiveDocument;
import tequio.archive.content.ArchiveDocumentType;
import tequio.commands.ApplicationCommand;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.exchange.ImportPlan;
import tequio.plan.exchange.ImportResult;
import tequio.plan.publication.PublicationOptions;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Command: fills an empty installation with one government that has a long plan and archive. */
@Command(name = "bench-archive", hidden = true)
final class GenerateArchiveCommand implements ApplicationCommand {

  private static final int COMMITMENTS = 30;
  private static final int ACTIVITIES = 8;
  private static final int MEGABYTE = 1 << 20;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ,.\n0123456789ABCDEFGHIJKLMNOP";

  @Option(names = "--documents", required = true)
  int documents;

  @Option(names = "--megabytes", required = true)
  int megabytes;

  @Option(names = "--seed", required = true)
  long seed;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var town = program.getBean(Gazetteer.class).listMunicipalities().getFirst();
    publishPlan(program.getBean(ImportPlan.class), town);
    publishDocuments(program, town);
    upload(program.getBean(UploadFile.class), program.getBean(Clock.class), town);
    return 0;
  }

  private void publishPlan(ImportPlan publishing, Government town) {
    var plan = new InventedPlan(seed, town.key(), town.shortName(), COMMITMENTS, ACTIVITIES);
    var by = PublicationOptions.first(Actor.office("Unidad de Transparencia"));
    if (publishing.run(plan.file(), file -> by) instanceof ImportResult.Refused refused) {
      throw new IllegalStateException("an invented plan does not hold: " + refused);
    }
  }

  @SuppressWarnings("unchecked")
  private void publishDocuments(ApplicationContext program, Government town) {
    var kind =
        (DocumentKind<ArchiveDocument>)
            program.getBean(KindRegistry.class).findDocument("archive-document").orElseThrow();
    var publisher = program.getBean(DocumentPublisher.class);
    var by = PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office("Unidad"));
    for (int i = 1; i <= documents; i++) {
      var result = publisher.publishNew(kind, town.key(), document(i), by);
      if (!(result instanceof PublicationResult.Published)) {
        throw new IllegalStateException("an invented document does not hold: " + result);
      }
    }
  }

  private static ArchiveDocument document(int number) {
    var types = ArchiveDocumentType.values();
    return new ArchiveDocument(
        Text.spanish("Documento inventado número " + number),
        types[number % types.length],
        new PartialDate("%d-%02d-15".formatted(2020 + number % 7, 1 + number % 12)),
        Text.spanish("Oficina número " + number % 20),
        Optional.empty(),
        Optional.empty(),
        Text.spanish("Lo que dice el documento inventado con el número " + number + "."),
        new Source("Documento", Optional.of(URI.create("https://www.ejemplo.invalid/" + number))));
  }

  /** Files of letters in no order, so that compressing them costs what it costs. */
  private void upload(UploadFile uploads, Clock clock, Government town) throws IOException {
    var random = new Random(seed);
    int piece = 40;
    for (int left = megabytes; left > 0; left -= piece) {
      var bytes = letters(random, Math.min(piece, left));
      var said =
          new UploadMetadata(
              town.key(),
              "letras-" + left + ".txt",
              Visibility.PUBLIC,
              by(clock),
              OptionalLong.empty());
      var kept = uploads.store(new ByteArrayInputStream(bytes), said);
      if (kept.bytes() != bytes.length) {
        throw new IllegalStateException("kept " + kept.bytes());
      }
    }
  }

  private static Provenance by(Clock clock) {
    return new Provenance(
        ReportingParty.GOVERNMENT,
        Actor.office("Unidad"),
        Known.notSeen(),
        clock.instant(),
        List.of());
  }

  private static byte[] letters(Random random, int size) {
    var alphabet = LETTERS.getBytes(US_ASCII);
    var bytes = new byte[size * MEGABYTE];
    random.nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = alphabet[(bytes[i] & 0xff) % alphabet.length];
    }
    return bytes;
  }
}
