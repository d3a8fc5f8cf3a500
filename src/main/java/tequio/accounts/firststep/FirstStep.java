package tequio.accounts.firststep;

/** One of the first steps of a new installation, with its state. */
public record FirstStep(FirstStepKind kind, FirstStepState state) {

  /** Kind of step, with the path of the page where it is done. */
  public enum FirstStepKind {
    /** A mail server is set. */
    MAIL("/admin"),
    /** The operator's name and contact are set. */
    OPERATOR("/admin"),
    /** The last day of some government's administration is recorded. */
    GOVERNMENT("/admin/administraciones"),
    /** An officer of some government has been appointed. */
    OFFICER("/admin/invitaciones/nueva");

    private final String path;

    FirstStepKind(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }
  }

  /** State of a step. */
  public enum FirstStepState {
    TO_DO,
    STARTED,
    DONE
  }

  public boolean isDone() {
    return state == FirstStepState.DONE;
  }
}
