package tequio.consultation.contact;

import java.util.Locale;
import tequio.kernel.SubjectReference;
import tequio.mail.MailAddress;

/**
 * Address at which somebody wants to hear what becomes of their submission.
 *
 * @param confirmed whether its owner confirmed it; letters other than the first one need that
 */
public record SubmissionContact(
    SubjectReference consultation,
    int submission,
    MailAddress address,
    Locale language,
    boolean confirmed) {}
