/** Letters that remind members of secretariats of their declarations of interests. */
package tequio.secretariat.reminder;
