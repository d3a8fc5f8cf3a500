package tequio.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import tequio.database.TestDatabase;

/**
 * Fails a class that rolls back as a whole, and yet published for good: others of its context count
 * what is public.
 */
public final class NothingPublishedListener implements TestExecutionListener {

  @Override
  public void afterTestClass(TestContext test) {
    if (TestDatabase.rollsBack(test.getTestClass())) {
      var jdbc = test.getApplicationContext().getBean(JdbcClient.class);
      int entries = jdbc.sql("select count(*) from ledger_entry").query(Integer.class).single();
      if (entries > 0) {
        throw new AssertionError(
            test.getTestClass().getName() + " left " + entries + " public entries for good");
      }
    }
  }
}
