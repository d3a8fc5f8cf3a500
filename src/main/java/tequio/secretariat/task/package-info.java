/** Tasks of those who run sessions. */
package tequio.secretariat.task;
