package tequio.accounts.caller;

/** Somebody asked for an act that none of their roles allows. */
public final class ForbiddenException extends RuntimeException {

  private final transient Permission act;

  ForbiddenException(Permission act) {
    super(act.name(), null, false, false);
    this.act = act;
  }

  public Permission act() {
    return act;
  }
}
