package tequio.secretariat.letter;

import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;

/**
 * Request to a member of a secretariat to declare interests.
 *
 * @param appointment number of the member's appointment
 */
record InterestRequest(GovernmentKey government, int appointment, MailAddress address) {}
