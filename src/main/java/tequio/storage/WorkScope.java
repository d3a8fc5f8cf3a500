package tequio.storage;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
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
 * Of which governments a transaction sees working rows. PostgreSQL itself refuses the rest, even
 * where a statement forgot its condition. Where nothing was said, no such row is seen.
 */
@Component
public class WorkScope implements TransactionExecutionListener {

  private static final ScopedValue<String> GOVERNMENTS = ScopedValue.newInstance();
  private static final String NOTHING = "";

  private final DataSource dataSource;

  WorkScope(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Does it with the rows of these governments in sight, in this thread and its transactions. */
  public <T extends @Nullable Object, X extends Throwable> T within(
      Collection<GovernmentKey> governments, ScopedValue.CallableOp<T, X> work) throws X {
    var names = governments.stream().map(GovernmentKey::value).sorted().collect(joining(","));
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return ScopedValue.where(GOVERNMENTS, names).call(work);
    }
    var before = GOVERNMENTS.isBound() ? GOVERNMENTS.get() : NOTHING;
    tell(names);
    try {
      return ScopedValue.where(GOVERNMENTS, names).call(work);
    } finally {
      tellAgain(before);
    }
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && GOVERNMENTS.isBound()) {
      tell(GOVERNMENTS.get());
    }
  }

  /** Until the end of the transaction: the next one of this connection knows nothing of it. */
  private void tell(String names) {
    JdbcClient.create(dataSource)
        .sql("select set_config('tequio.governments', ?, true)")
        .param(names)
        .query((row, index) -> true)
        .single();
  }

  private void tellAgain(String names) {
    try {
      tell(names);
    } catch (DataAccessException aborted) {
      // A transaction that has failed sees nothing any more.
    }
  }
}
