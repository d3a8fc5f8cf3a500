/** Public submissions as open data. */
package tequio.consultation.dataset;
