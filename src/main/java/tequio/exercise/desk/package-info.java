/** Working pages of exercises and the tasks they give. */
package tequio.exercise.desk;
