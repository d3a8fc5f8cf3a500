/** The model of a questionnaire: sections, criteria, questions, scales and scoring method. */
@org.springframework.modulith.NamedInterface("instrument")
package tequio.assessment.instrument;
