/** Tasks of whoever keeps the profile of a state. */
package tequio.profile.task;
