package tequio.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Person for whom a working page is rendered.
 *
 * @param name as the person wrote it; empty if nobody is signed in
 * @param token CSRF token that each form of the page sends
 */
public record SignedInUser(String name, String token) {

  /** Nobody signed in; always the case on public pages. */
  public static final SignedInUser NOBODY = new SignedInUser("", "");

  /** Request attribute with the signed-in person. */
  public static final String ATTRIBUTE = "tequio.web.SignedInUser";

  public static SignedInUser of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof SignedInUser who ? who : NOBODY;
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
