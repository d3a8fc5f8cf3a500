/** Questions that the program can answer by asking a public address, again and again. */
package tequio.assessment.automatic;
