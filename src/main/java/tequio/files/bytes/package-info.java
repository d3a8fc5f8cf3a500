/** Storage of file contents, on disk or in an S3 bucket. */
@org.springframework.modulith.NamedInterface("bytes")
package tequio.files.bytes;
