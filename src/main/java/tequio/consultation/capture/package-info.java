/** What comes on paper or by telephone, typed by an assistant, and stalls with one device. */
package tequio.consultation.capture;
