package tequio.accounts.personaldata;

import java.util.Arrays;
import java.util.List;
import tequio.kernel.Page;
import tequio.privacy.ProcessingActivity;

/** Page that says what erasing an account removes and what stays. */
public record ErasePage(boolean last, boolean unsure) implements Page {

  public List<ProcessingActivity> goes() {
    return Arrays.stream(ProcessingActivity.values())
        .filter(ProcessingActivity::isErasable)
        .toList();
  }

  public List<ProcessingActivity> stays() {
    return Arrays.stream(ProcessingActivity.values()).filter(it -> !it.isErasable()).toList();
  }

  @Override
  public int status() {
    return last ? 409 : unsure ? 422 : 200;
  }
}
