/** Rankings of governments by the score of an instrument, with intervals where data are missing. */
@org.springframework.modulith.NamedInterface("ranking")
package tequio.assessment.ranking;
