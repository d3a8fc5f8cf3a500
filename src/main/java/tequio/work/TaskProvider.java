package tequio.work;

import java.util.List;
import tequio.accounts.caller.Caller;
import tequio.web.Texts;

/** A feature that knows of things people are expected to do. Implement it and they are listed. */
public interface TaskProvider {

  /** What this person owes by their roles of today; nothing of what they may not see. */
  List<Task> of(Caller caller, Texts t);
}
