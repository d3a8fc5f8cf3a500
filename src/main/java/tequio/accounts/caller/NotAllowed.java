package tequio.accounts.caller;

/** Somebody asked for an act that none of their roles allows. */
public final class NotAllowed extends RuntimeException {

  private final transient Act act;

  NotAllowed(Act act) {
    super(act.name(), null, false, false);
    this.act = act;
  }

  public Act act() {
    return act;
  }
}
