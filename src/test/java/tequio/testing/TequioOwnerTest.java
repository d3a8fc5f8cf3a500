package tequio.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import tequio.ledger.TestLog;

/**
 * The same as the owner of the database, who may make derived tables again: with the demonstration
 * and a published log, without page cache. All classes with this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "tequio.demo=true",
      "tequio.demo-day=2026-11-29",
      "tequio.cache=false",
      "tequio.as-owner=true"
    })
@ContextConfiguration(initializers = TequioOwnerTest.PublishedLog.class)
@AutoConfigureMockMvc
@Import({SetClock.Config.class, SetMail.Config.class})
@TestExecutionListeners(
    listeners = {SetClock.Reset.class, SetMail.Reset.class, NothingPublishedListener.class},
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Execution(ExecutionMode.SAME_THREAD)
@Tag("database")
@Tag("whole")
public @interface TequioOwnerTest {

  /** A log that only the database of this context was signed with. */
  final class PublishedLog
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "tequio.bitacora=" + TestLog.make().resolve("bitacora"),
              "tequio.bitacora.origin=tequio.example/bitacora")
          .applyTo(context);
    }
  }
}
