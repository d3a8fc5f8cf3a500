/** The letters of a demonstration, for whoever sits at its machine. */
package tequio.mail.demo;
