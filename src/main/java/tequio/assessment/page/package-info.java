/** Public pages of instruments: what they ask, how they count, how they look filled in. */
package tequio.assessment.page;
