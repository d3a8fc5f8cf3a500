/** The form by which anybody takes part in a consultation without an account. */
package tequio.consultation.form;
