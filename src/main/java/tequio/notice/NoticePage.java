package tequio.notice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.privacy.ProcessingActivity;
import tequio.territory.Government;

/** How a government treats data on people here: its own words, or what holds everywhere. */
public record NoticePage(Government government, Optional<PrivacyNotice> notice) implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public List<ProcessingActivity> treatments() {
    return List.of(ProcessingActivity.values());
  }
}
