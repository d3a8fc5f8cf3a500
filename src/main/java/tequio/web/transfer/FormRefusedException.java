package tequio.web.transfer;

import tequio.capacity.Capacity;

/** A form was refused because of its size, its speed or the load by others. */
public final class FormRefusedException extends RuntimeException {

  /** Reason with the status of the response. */
  public enum FormProblem {
    TOO_LARGE(413),
    TOO_MANY_FIELDS(413),
    TOO_SLOW(408),
    UNREADABLE(400),
    TOO_MANY_FORMS(503);

    private final int status;

    FormProblem(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final FormProblem reason;
  private final Capacity most;

  FormRefusedException(FormProblem reason, Capacity most) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.most = most;
  }

  public FormProblem reason() {
    return reason;
  }

  /** Limit that was exceeded, in words. */
  public String most() {
    return most.words();
  }
}
