package tequio.bench.secretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.commands.ApplicationCommand;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.ballot.ElectionActs;
import tequio.secretariat.election.BallotRule;
import tequio.secretariat.election.ElectionCandidate;
import tequio.secretariat.election.SectorElection;
import tequio.secretariat.election.TieRule;
import tequio.storage.TenantContext;

/**
 * Command: fills an installation with two secretariats, one of which met five times and one for ten
 * years, with elections, and with a session of today of the demonstration. Prints {@code ticket
 * ELECTION TICKET} for each elector and {@code session CODE}. Elections of odd numbers are for
 * forms, the others for pgbench.
 */
@Command(name = "bench-secretariats", hidden = true)
final class FillSecretariatsCommand implements ApplicationCommand {

  private static final PublicationTerms TERMS =
      PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"));

  @Option(names = "--elections", required = true)
  int elections;

  @Option(names = "--electors", required = true)
  int electors;

  @Override
  public int run(ApplicationContext program) {
    var few = new InventedSecretariat(program, SecretariatSite.FEW);
    few.install();
    few.meet(SecretariatSite.FEW_SESSIONS);
    var many = new InventedSecretariat(program, SecretariatSite.MANY);
    many.install();
    many.meet(SecretariatSite.MANY_SESSIONS);
    var today = LocalDate.now(program.getBean(Clock.class));
    var called = new InventedSecretariat(program, SecretariatSite.DEMO).call(today, "Hoy");
    System.out.println("session " + called.code());
    for (int election = 1; election <= elections; election++) {
      hold(program, today);
    }
    return 0;
  }

  /** Convenes an election and registers its electors. */
  private void hold(ApplicationContext program, LocalDate today) {
    var election = publish(program, today);
    var acts = program.getBean(ElectionActs.class);
    var code = election.document().code();
    var unused =
        program
            .getBean(TenantContext.class)
            .within(
                List.of(SecretariatSite.FEW),
                () ->
                    program
                        .getBean(TransactionTemplate.class)
                        .execute(all -> {
                          for (int n = 1; n <= electors; n++) {
                            var ticket = acts.register(election, "Persona " + words(n), today);
                            System.out.println("ticket " + code + " " + ticket.value());
                          }
                          return Integer.parseInt(code) % 2 == 1 || forSql(program, code);
                        }));
  }

  /** Where pgbench votes the ticket of an elector follows from its number. */
  private static boolean forSql(ApplicationContext program, String election) {
    return program
            .getBean(JdbcClient.class)
            .sql(
                """
                update election_elector
                set ticket = sha256(convert_to(election || '-' || number::text, 'UTF8'))
                where government = ? and election = ?
                """)
            .params(SecretariatSite.FEW.value(), election)
            .update()
        > 0;
  }

  /** Names that differ by letters, as the key of a name leaves out digits. */
  private static String words(int number) {
    var words = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      words.append((char) ('a' + digit - '0'));
    }
    return words.toString();
  }

  @SuppressWarnings("unchecked")
  private static DocumentVersion<SectorElection> publish(
      ApplicationContext program, LocalDate today) {
    var kind =
        (DocumentKind<SectorElection>)
            program.getBean(KindRegistry.class).findDocument("sector-election").orElseThrow();
    var publisher = program.getBean(DocumentPublisher.class);
    if (publisher.publishNew(kind, SecretariatSite.FEW, election(today), TERMS)
        instanceof PublicationResult.Published(var document, var version)) {
      return program.getBean(Documents.class).find(kind, document).orElseThrow();
    }
    throw new IllegalStateException("an invented election does not hold");
  }

  private static SectorElection election(LocalDate today) {
    return new SectorElection(
        Text.spanish("Elección"),
        "sociedad-civil",
        1,
        BallotRule.PLURALITY,
        TieRule.DRAW,
        PartialDate.of(today.minusDays(1)),
        PartialDate.of(today.plusDays(1)),
        Text.spanish("Instituto"),
        Text.spanish("Organizaciones"),
        Optional.empty(),
        Stream.of("Ana", "Eva")
            .map(it -> new ElectionCandidate(Text.spanish(it), Text.spanish("Colectivo " + it)))
            .toList());
  }
}
