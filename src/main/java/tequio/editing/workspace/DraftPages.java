package tequio.editing.workspace;

import tequio.accounts.caller.Caller;
import tequio.kernel.Page;
import tequio.publishing.kind.DocumentKind;
import tequio.web.Texts;

/** Overview and preview of drafts of some kinds, which look different from kind to kind. */
public interface DraftPages {

  /** Whether it draws drafts of this kind. */
  boolean draws(DocumentKind<?> kind);

  /** The document in work: its parts, what is missing, what can be done. */
  Page overview(DraftAccess.Opened its, Caller caller, Texts t);

  /** How everybody will read it. */
  Page preview(DraftAccess.Opened its, Texts t);
}
