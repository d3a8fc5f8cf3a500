/** Public pages of rankings. */
package tequio.assessment.ranking.page;
