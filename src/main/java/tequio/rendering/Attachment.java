package tequio.rendering;

/**
 * File embedded in a PDF as the data behind it (PDF/A-3, relationship {@code Source}).
 *
 * @param name with its extension
 * @param mediaType such as {@code application/json}
 */
public record Attachment(String name, String mediaType, byte[] bytes) {}
