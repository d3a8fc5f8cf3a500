/** Letters to officers before and after the due days of steps. */
package tequio.exercise.reminder;
