package tequio.httpclient;

/**
 * Response of another site. Redirects are not followed: the caller may fetch the target, which is
 * checked again.
 *
 * @param type as the other site says; empty where it says nothing
 */
public record FetchResponse(int status, String type, byte[] body) {}
