/** Answers and the scores that follow from them. */
@org.springframework.modulith.NamedInterface("scoring")
package tequio.assessment.scoring;
