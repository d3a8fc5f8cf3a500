package tequio.gathering.attendance;

import java.util.Optional;

/**
 * That an arrival was noted.
 *
 * @param number from 1 in its register
 * @param secret with which the person takes their name back; empty where none was given
 */
public record ArrivalReceipt(int number, Optional<String> secret) {}
