package tequio.files.form;

import tequio.files.StoredFile;

/** What became of a file that came with a form: kept, or why not. */
public sealed interface ReceivedUpload {

  /** It is kept, for those who work. */
  record Kept(StoredFile file) implements ReceivedUpload {}

  /** It is not kept. */
  record Refused(String why) implements ReceivedUpload {}
}
