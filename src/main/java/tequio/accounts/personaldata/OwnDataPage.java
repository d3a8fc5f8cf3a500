package tequio.accounts.personaldata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Page;
import tequio.privacy.ProcessingActivity;

/** Personal data held about the signed-in person, and why. */
public record OwnDataPage(Map<String, List<Map<String, @Nullable Object>>> held) implements Page {

  public List<ProcessingActivity> treatments() {
    return List.of(ProcessingActivity.values());
  }
}
