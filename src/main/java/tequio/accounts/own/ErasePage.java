package tequio.accounts.own;

import java.util.Arrays;
import java.util.List;
import tequio.kernel.Page;
import tequio.privacy.Treatment;

/** Says what goes and what stays before an account is erased. */
public record ErasePage(boolean last, boolean unsure) implements Page {

  public List<Treatment> goes() {
    return Arrays.stream(Treatment.values()).filter(Treatment::isErasable).toList();
  }

  public List<Treatment> stays() {
    return Arrays.stream(Treatment.values()).filter(it -> !it.isErasable()).toList();
  }

  @Override
  public int status() {
    return last ? 409 : unsure ? 422 : 200;
  }
}
