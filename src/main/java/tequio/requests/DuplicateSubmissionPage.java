package tequio.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import tequio.kernel.Page;
import tequio.web.request.RequestAddress;

/**
 * Says that a form was not processed a second time, and offers the submitted values as a new form.
 *
 * @param action address that the form was sent to
 * @param first address that the first submission led to; empty if there was none
 */
public record DuplicateSubmissionPage(Unsent why, String action, String first, List<Field> fields)
    implements Page {

  /** Why the form was not processed, with the HTTP status. */
  public enum Unsent {
    OTHER_BODY(409),
    KEY_MISSING(400);

    private final int status;

    Unsent(int status) {
      this.status = status;
    }
  }

  /** Submitted value. */
  public record Field(String name, String value) {

    /** Whether it seems to be written by hand: more than 20 characters, with a space. */
    public boolean isLong() {
      return value.length() > 20 && value.contains(" ");
    }
  }

  static DuplicateSubmissionPage of(HttpServletRequest request, Unsent why, String first) {
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          for (var value : values) {
            if (!SubmittedForm.CHANGING.contains(name)) {
              fields.add(new Field(name, value));
            }
          }
        });
    return new DuplicateSubmissionPage(
        why, RequestAddress.of(request).path(), first, List.copyOf(fields));
  }

  @Override
  public int status() {
    return why.status;
  }
}
