/** Due dates and meetings for anybody's calendar. */
@org.springframework.modulith.NamedInterface("calendar")
package tequio.sharing.calendar;
