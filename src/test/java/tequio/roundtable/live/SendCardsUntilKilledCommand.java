package tequio.roundtable.live;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.CannotCreateTransactionException;
import picocli.CommandLine.Command;
import tequio.commands.ApplicationCommand;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.roundtable.live.TableCard.CardChannel;
import tequio.storage.TenantContext;

/** Forty telephones that send cards to one table until the program is killed, each card twice. */
@Command(name = "test-cards", hidden = true)
final class SendCardsUntilKilledCommand implements ApplicationCommand {

  static final SubjectReference TABLE =
      new SubjectReference(LiveTables.KIND, new GovernmentKey("31003"), "1");

  private static final int PEOPLE = 40;

  @Override
  public int run(ApplicationContext program) {
    var scope = program.getBean(TenantContext.class);
    var tables = program.getBean(LiveTables.class);
    var begun =
        scope.within(
            List.of(TABLE.government()),
            () -> {
              if (tables.find(TABLE).isEmpty()) {
                tables.begin(TABLE);
              }
              return tables.find(TABLE).orElseThrow();
            });
    System.out.println("BEGUN " + begun.stage().word());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PEOPLE; i++) {
        threads.submit(() -> scope.within(List.of(TABLE.government()), () -> send(program)));
      }
    }
    return 0;
  }

  private static boolean send(ApplicationContext program) {
    var cards = program.getBean(TableCards.class);
    while (!Thread.interrupted()) {
      var id = UUID.randomUUID();
      try {
        boolean added = cards.add(TABLE, id, "Tarjeta " + id, CardChannel.PHONE);
        boolean again = cards.add(TABLE, id, "Tarjeta " + id, CardChannel.PHONE);
        if (added && !again) {
          System.out.println("SAVED " + id);
        }
      } catch (CannotCreateTransactionException full) {
        Thread.onSpinWait();
      }
    }
    return true;
  }
}
