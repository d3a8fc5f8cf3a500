/** Public pages of exercises. */
package tequio.exercise.page;
