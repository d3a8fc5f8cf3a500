/** Due dates for anybody's calendar. */
package tequio.sharing.calendar;
