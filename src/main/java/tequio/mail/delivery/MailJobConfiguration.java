package tequio.mail.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.privacy.ProcessingActivity;

/** Registers the jobs that send and expire mails. */
@Configuration(proxyBeanMethods = false)
class MailJobConfiguration {

  /** How long ended mails are kept, so that their bounces can be assigned. */
  private static final Duration REMEMBERED = ProcessingActivity.LETTER.time();

  /** Job: sends mails whose next attempt is due; new mails are sent at once. */
  record Send(OutboxDispatcher delivery) implements Job {

    @Override
    public String name() {
      return "mail";
    }

    @Override
    public JobSchedule rhythm() {
      return new JobSchedule.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
      delivery.run();
    }
  }

  /** Job: deletes mails that ended long enough ago. */
  record Forget(JdbcClient sql, Clock clock) implements Job {

    @Override
    public String name() {
      return "mail-forget";
    }

    @Override
    public JobSchedule rhythm() {
      return new JobSchedule.Daily(LocalTime.of(4, 10));
    }

    @Override
    public void run() {
      sql.sql("delete from letter where ended < ?")
          .param(Timestamp.from(clock.instant().minus(REMEMBERED)))
          .update();
    }
  }

  @Bean
  Job sendMail(OutboxDispatcher delivery) {
    return new Send(delivery);
  }

  @Bean
  Job forgetMail(JdbcClient sql, Clock clock) {
    return new Forget(sql, clock);
  }
}
