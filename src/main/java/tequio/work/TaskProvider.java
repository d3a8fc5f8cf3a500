package tequio.work;

import java.util.List;
import tequio.accounts.caller.Caller;
import tequio.web.Texts;

/** Contributes tasks to the task list; implemented by features. */
public interface TaskProvider {

  /** What this person owes by their roles of today; nothing of what they may not see. */
  List<Task> of(Caller caller, Texts t);
}
