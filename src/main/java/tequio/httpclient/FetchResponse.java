package tequio.httpclient;

/**
 * What another site answered. An answer that sends elsewhere is not followed: whoever wants to go
 * there asks again, and is checked again.
 *
 * @param type as the other site says; empty where it says nothing
 */
public record FetchResponse(int status, String type, byte[] body) {}
