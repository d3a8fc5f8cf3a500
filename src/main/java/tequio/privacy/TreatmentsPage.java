package tequio.privacy;

import java.util.List;
import tequio.kernel.Page;

/** Every sort of personal data held here, as the program itself keeps to it. */
public record TreatmentsPage() implements Page {

  public List<ProcessingActivity> treatments() {
    return List.of(ProcessingActivity.values());
  }
}
