/** Rankings from spreadsheets: understood first, stored only when confirmed. */
package tequio.assessment.ranking.intake;
