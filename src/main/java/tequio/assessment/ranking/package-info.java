/** Rankings of governments by the score of an instrument, with intervals where data are missing. */
package tequio.assessment.ranking;
