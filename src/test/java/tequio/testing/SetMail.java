package tequio.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import tequio.mail.MailStatus;

/** Says whether letters leave the site, as a test sets it; until then, and after each test, yes. */
public final class SetMail implements MailStatus {

  private volatile boolean canSend = true;

  /** In the place of what the settings say. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Config {

    @Bean
    @Primary
    SetMail setMail() {
      return new SetMail();
    }
  }

  /** Lets letters leave again after each test. */
  public static final class Reset implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
      test.getApplicationContext().getBean(SetMail.class).canSend = true;
    }
  }

  public void set(boolean leaves) {
    canSend = leaves;
  }

  @Override
  public boolean canSend() {
    return canSend;
  }
}
