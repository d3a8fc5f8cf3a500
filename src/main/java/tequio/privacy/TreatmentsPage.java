package tequio.privacy;

import java.util.List;
import tequio.kernel.Page;

/** Public register of processing activities. */
public record TreatmentsPage() implements Page {

  public List<ProcessingActivity> treatments() {
    return List.of(ProcessingActivity.values());
  }
}
