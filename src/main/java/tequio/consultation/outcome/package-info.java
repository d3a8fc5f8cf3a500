/** What became of submissions, as features further on tell it. */
@org.springframework.modulith.NamedInterface("outcome")
package tequio.consultation.outcome;
