/** Instruments as files and as stored versions: reading, checks, storage, comparison. */
@org.springframework.modulith.NamedInterface("catalogue")
package tequio.assessment.catalogue;
