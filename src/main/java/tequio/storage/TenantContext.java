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
 * Sets the governments whose rows row-level security shows to the current transaction. Without any,
 * no such row is visible.
 */
@Component
public class TenantContext implements TransactionExecutionListener {

  private static final ScopedValue<Sight> SIGHT = ScopedValue.newInstance();

  /**
   * Rows that are visible.
   *
   * @param governments keys of the governments, separated by commas
   * @param person account whose own rows in tables of people are visible; empty, before sign-in and
   *     for work of the program itself, makes all of them visible
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

  /**
   * Runs the work with the rows of these governments visible, in this thread and its transactions.
   */
  public <T extends @Nullable Object, X extends Throwable> T within(
      Collection<GovernmentKey> governments, ScopedValue.CallableOp<T, X> work) throws X {
    return with(new Sight(names(governments), Sight.now().person()), work);
  }

  /**
   * Runs the work with the rows of these governments visible, and of tables of people only the rows
   * of this person and of these governments.
   */
  public <T extends @Nullable Object, X extends Throwable> T answering(
      UUID person, Collection<GovernmentKey> governments, ScopedValue.CallableOp<T, X> work)
      throws X {
    return with(new Sight(names(governments), person.toString()), work);
  }

  /**
   * Runs work of the program itself while it answers a request: all rows of tables of people are
   * visible.
   */
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

  /**
   * Sets the variables until the end of the transaction, so that the connection's next one starts
   * without.
   */
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
      // The transaction has failed, so no later statement of it can read anything.
    }
  }
}
