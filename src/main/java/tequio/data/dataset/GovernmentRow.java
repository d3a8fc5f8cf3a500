package tequio.data.dataset;

/**
 * A row of a dataset and the government it belongs to.
 *
 * @param government as described at the moment that is read
 */
public record GovernmentRow<T>(GovernmentSnapshot government, T it) {}
