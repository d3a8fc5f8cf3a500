/** Small forms of the secretariat: their fields are read at once, and come back as they were. */
package tequio.secretariat.entry;
