package tequio.data.dataset;

/**
 * A row of a dataset and the government it belongs to.
 *
 * @param government by the name it had at the moment that is read
 */
public record GovernmentRow<T>(GovernmentSnapshot government, T it) {}
