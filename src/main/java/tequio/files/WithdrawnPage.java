package tequio.files;

import tequio.kernel.Page;

/** That a file was here, when it was withdrawn, and why. */
public record WithdrawnPage(StoredFile.State.Withdrawn withdrawn) implements Page {

  @Override
  public int status() {
    return 410;
  }
}
