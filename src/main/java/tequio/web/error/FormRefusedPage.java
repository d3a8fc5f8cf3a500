package tequio.web.error;

import tequio.kernel.Page;
import tequio.web.transfer.FormRefusedException.FormProblem;

/**
 * That a form was not taken, and how not to lose it.
 *
 * @param most the bound that was passed, in words
 */
public record FormRefusedPage(FormProblem reason, String most) implements Page {

  @Override
  public int status() {
    return reason.status();
  }
}
