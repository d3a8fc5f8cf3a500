package tequio.files.partial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.privacy.ProcessingActivity;
import tequio.storage.TenantContext;

/** Job: deletes files of which not all pieces came within a day. */
@Component
class PurgePartialUploadsJob implements Job {

  private final PartialUploads uploads;
  private final JdbcClient jdbc;
  private final TenantContext scope;

  PurgePartialUploadsJob(PartialUploads uploads, JdbcClient jdbc, TenantContext scope) {
    this.uploads = uploads;
    this.jdbc = jdbc;
    this.scope = scope;
  }

  @Override
  public String name() {
    return ProcessingActivity.UPLOAD.job();
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    var all =
        jdbc.sql("select key from government")
            .query((row, n) -> new GovernmentKey(row.getString("key")))
            .list();
    int unused = scope.within(all, this::forget);
  }

  private int forget() {
    try {
      return uploads.forgetOld();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
