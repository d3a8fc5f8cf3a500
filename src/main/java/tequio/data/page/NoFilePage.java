package tequio.data.page;

import tequio.kernel.Page;

/** Says why there is no such file, and which there are. */
public record NoFilePage(NoFile.Why why) implements Page {

  @Override
  public int status() {
    return why instanceof NoFile.Why.NoDay ? 400 : 404;
  }
}
