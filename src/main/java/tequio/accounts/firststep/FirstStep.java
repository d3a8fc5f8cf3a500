package tequio.accounts.firststep;

/** One of the first steps of a new installation, with its state. */
public record FirstStep(FirstStepKind kind, FirstStepState state) {

  /** What has to be done, and where. */
  public enum FirstStepKind {
    /** A mail server is set. */
    MAIL("/admin"),
    /** The name of whoever operates the site, and where to write to them, are set. */
    OPERATOR("/admin"),
    /** The last day of the administration of some government is known. */
    GOVERNMENT("/admin/administraciones"),
    /** Somebody became the officer of a government. */
    OFFICER("/admin/invitaciones/nueva");

    private final String path;

    FirstStepKind(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  /** How far a step is. */
  public enum FirstStepState {
    TO_DO,
    STARTED,
    DONE
  }

  public boolean isDone() {
    return state == FirstStepState.DONE;
  }
}
