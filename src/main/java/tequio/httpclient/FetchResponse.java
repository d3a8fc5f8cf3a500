package tequio.httpclient;

/**
 * Response of another site. Redirects are not followed: the caller may fetch the target, which is
 * checked again.
 *
 * @param type the Content-Type header as sent; empty if there is none
 */
public record FetchResponse(int status, String type, byte[] body) {}
