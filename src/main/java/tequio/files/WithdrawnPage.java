package tequio.files;

import tequio.kernel.Page;

/** Page of a withdrawn file: when and why it was withdrawn. */
public record WithdrawnPage(StoredFile.State.Withdrawn withdrawn) implements Page {

  @Override
  public int status() {
    return 410;
  }
}
