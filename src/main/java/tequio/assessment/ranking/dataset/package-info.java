/** Rankings as open data: one dataset of all, and the same columns for one edition. */
package tequio.assessment.ranking.dataset;
