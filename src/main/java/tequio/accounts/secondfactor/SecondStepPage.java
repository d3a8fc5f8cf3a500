package tequio.accounts.secondfactor;

import tequio.kernel.Page;

/** Asks for the second step of somebody who has shown that they read their mail. */
public record SecondStepPage(String returnTo, boolean isFine) implements Page {

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
