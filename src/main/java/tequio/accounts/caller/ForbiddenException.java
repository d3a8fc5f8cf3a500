package tequio.accounts.caller;

/** A signed-in person asked for something that none of their roles permits (403). */
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
