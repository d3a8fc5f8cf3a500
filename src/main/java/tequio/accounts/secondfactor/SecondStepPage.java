package tequio.accounts.secondfactor;

import tequio.kernel.Page;

/** Form for the second factor. */
public record SecondStepPage(String returnTo, boolean isFine) implements Page {

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
