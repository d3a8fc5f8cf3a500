package tequio.work;

import java.util.List;
import tequio.accounts.caller.Caller;
import tequio.web.Texts;

/** Contributes tasks to the task list; implemented by features. */
public interface TaskProvider {

  /**
   * Returns the open tasks that follow from the caller's current roles, and none about anything the
   * caller may not see.
   */
  List<Task> of(Caller caller, Texts t);
}
