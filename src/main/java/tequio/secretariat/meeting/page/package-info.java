/** Public pages of sessions of the secretariat. */
package tequio.secretariat.meeting.page;
