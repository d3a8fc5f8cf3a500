package tequio.web.error;

import tequio.kernel.Page;
import tequio.web.transfer.FormRefusedException.FormProblem;

/**
 * Says why a form was refused and how to keep what was typed.
 *
 * @param most the exceeded limit, in words
 */
public record FormRefusedPage(FormProblem reason, String most) implements Page {

  @Override
  public int status() {
    return reason.status();
  }
}
