/** Minutes of sessions, made from their facts, with the comments and the approval they got. */
@org.springframework.modulith.NamedInterface("minutes")
package tequio.secretariat.minutes;
