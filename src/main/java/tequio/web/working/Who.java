package tequio.web.working;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who a working page is drawn for.
 *
 * @param name as the person wrote it; empty where nobody is signed in
 * @param token what each form of this page sends along, so that no other site can send it
 */
public record Who(String name, String token) {

  /** On public pages: whoever reads is not asked. */
  public static final Who NOBODY = new Who("", "");

  /** The attribute of a request that says who asks. */
  public static final String ATTRIBUTE = "tequio.web.working.Who";

  public static Who of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Who who ? who : NOBODY;
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
