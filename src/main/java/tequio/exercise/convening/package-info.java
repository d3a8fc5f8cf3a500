/** The exercises of all municipalities of a state, for its authority, which invites them. */
package tequio.exercise.convening;
