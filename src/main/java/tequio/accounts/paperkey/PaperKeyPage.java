package tequio.accounts.paperkey;

import tequio.kernel.Page;

/**
 * Form that asks for a printed code to sign in.
 *
 * @param code filled in by a link
 * @param wrong whether the code that was sent is not valid
 * @param returnTo address to continue at
 */
public record PaperKeyPage(String code, boolean wrong, String returnTo) implements Page {

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }
}
