package tequio.data.page;

import tequio.kernel.Page;

/** Says why there is no such file, and which there are. */
public record NoFilePage(FileNotAvailableException.Why why) implements Page {

  @Override
  public int status() {
    return why instanceof FileNotAvailableException.Why.NoDay ? 400 : 404;
  }
}
