/** Working pages of consultations: what is to be done, screening, removals and their review. */
package tequio.consultation.desk;
