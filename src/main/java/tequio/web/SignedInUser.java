package tequio.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Person for whom a working page is rendered.
 *
 * @param name as the person wrote it; empty where nobody is signed in
 * @param token what each form of this page sends along, so that no other site can send it
 */
public record SignedInUser(String name, String token) {

  /** On public pages: whoever reads is not asked. */
  public static final SignedInUser NOBODY = new SignedInUser("", "");

  /** The attribute of a request that says who asks. */
  public static final String ATTRIBUTE = "tequio.web.SignedInUser";

  public static SignedInUser of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof SignedInUser who ? who : NOBODY;
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
