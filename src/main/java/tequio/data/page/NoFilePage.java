package tequio.data.page;

import tequio.kernel.Page;

/** Page that says why a file does not exist and which ones do. */
public record NoFilePage(FileNotAvailableException.Why why) implements Page {

  @Override
  public int status() {
    return why instanceof FileNotAvailableException.Why.NoDay ? 400 : 404;
  }
}
