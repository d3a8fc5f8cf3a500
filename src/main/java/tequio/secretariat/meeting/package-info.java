/** What is said in public of a session of the secretariat: its call, its opening, its end. */
@org.springframework.modulith.NamedInterface("meeting")
package tequio.secretariat.meeting;
