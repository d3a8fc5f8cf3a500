package tequio.accounts.trial;

import jakarta.servlet.http.HttpServletRequest;

/** Provides the offer of the sign-in pages to people who try the program. */
public interface TrialAccess {

  TrialOffer offer(HttpServletRequest request);
}
