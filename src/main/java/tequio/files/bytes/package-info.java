/** Where the bytes of files lie, on disk or in a bucket. */
@org.springframework.modulith.NamedInterface("bytes")
package tequio.files.bytes;
