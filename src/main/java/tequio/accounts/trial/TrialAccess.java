package tequio.accounts.trial;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the pages for signing in what to offer to those who try the program. */
public interface TrialAccess {

  TrialOffer offer(HttpServletRequest request);
}
