package tequio.storage;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.kernel.GovernmentKey;

/**
 * Sets the governments whose rows row-level security shows to the current transaction. Where none
 * is set, no such row is visible.
 */
@Component
public class TenantContext implements TransactionExecutionListener {

  private static final ScopedValue<Sight> SIGHT = ScopedValue.newInstance();

  /**
   * What may be seen.
   *
   * @param person whose own rows of tables of people; empty before anybody is known and for what
   *     the program does by itself, which sees them all
   */
  private record Sight(String governments, String person) {

    static final Sight NOTHING = new Sight("", "");

    static Sight now() {
      return SIGHT.isBound() ? SIGHT.get() : NOTHING;
    }
  }

  private final DataSource dataSource;

  TenantContext(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Does it with the rows of these governments in sight, in this thread and its transactions. */
  public <T extends @Nullable Object, X extends Throwable> T within(
      Collection<GovernmentKey> governments, ScopedValue.CallableOp<T, X> work) throws X {
    return with(new Sight(names(governments), Sight.now().person()), work);
  }

  /** The same, and of tables of people only with this one's own rows and those of them. */
  public <T extends @Nullable Object, X extends Throwable> T answering(
      UUID person, Collection<GovernmentKey> governments, ScopedValue.CallableOp<T, X> work)
      throws X {
    return with(new Sight(names(governments), person.toString()), work);
  }

  /** What the program does by itself while it answers somebody: it sees all rows of people. */
  @CanIgnoreReturnValue
  public <T extends @Nullable Object, X extends Throwable> T asProgram(
      ScopedValue.CallableOp<T, X> work) throws X {
    return with(new Sight(Sight.now().governments(), ""), work);
  }

  private <T extends @Nullable Object, X extends Throwable> T with(
      Sight sight, ScopedValue.CallableOp<T, X> work) throws X {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return ScopedValue.where(SIGHT, sight).call(work);
    }
    var before = Sight.now();
    tell(sight);
    try {
      return ScopedValue.where(SIGHT, sight).call(work);
    } finally {
      tellAgain(before);
    }
  }

  private static String names(Collection<GovernmentKey> governments) {
    return governments.stream().map(GovernmentKey::value).sorted().collect(joining(","));
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && SIGHT.isBound()) {
      tell(SIGHT.get());
    }
  }

  /** Until the end of the transaction: the next one of this connection knows nothing of it. */
  private void tell(Sight sight) {
    JdbcClient.create(dataSource)
        .sql(
            "select set_config('tequio.governments', ?, true),"
                + " set_config('tequio.person', ?, true)")
        .params(sight.governments(), sight.person())
        .query((row, index) -> true)
        .single();
  }

  private void tellAgain(Sight sight) {
    try {
      tell(sight);
    } catch (DataAccessException aborted) {
      // A transaction that has failed sees nothing any more.
    }
  }
}
