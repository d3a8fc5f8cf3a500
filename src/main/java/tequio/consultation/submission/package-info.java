/** Submissions of consultations: their rules, their store, and who wants to hear of them. */
@org.springframework.modulith.NamedInterface("submission")
package tequio.consultation.submission;
