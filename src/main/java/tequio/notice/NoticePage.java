package tequio.notice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.privacy.ProcessingActivity;
import tequio.territory.Government;

/** Privacy notice of a government: its own text, or the one that applies everywhere. */
public record NoticePage(Government government, Optional<PrivacyNotice> notice) implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public List<ProcessingActivity> treatments() {
    return List.of(ProcessingActivity.values());
  }
}
