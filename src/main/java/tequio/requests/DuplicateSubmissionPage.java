package tequio.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import tequio.kernel.Page;
import tequio.web.request.RequestAddress;

/**
 * Says that a form was not carried out a second time, and offers what was typed as a new form.
 *
 * @param action where the form was sent
 * @param first where the first one led; empty where there was none
 */
public record DuplicateSubmissionPage(Unsent why, String action, String first, List<Field> fields)
    implements Page {

  /** What was the matter. */
  public enum Unsent {
    OTHER_BODY(409),
    KEY_MISSING(400);

    private final int status;

    Unsent(int status) {
      this.status = status;
    }
  }

  /** Something that was filled in. */
  public record Field(String name, String value) {

    /** Written by hand, rather than chosen or pressed. */
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
