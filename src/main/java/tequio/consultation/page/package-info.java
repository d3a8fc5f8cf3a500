/** Public pages of consultations. */
package tequio.consultation.page;
