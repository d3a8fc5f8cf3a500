/** The kind of document that a state profile is, and the rules it must keep. */
package tequio.profile.declaration;
