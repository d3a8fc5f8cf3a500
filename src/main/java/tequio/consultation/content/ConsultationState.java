package tequio.consultation.content;

/** Where a consultation stands: the first three follow from its dates, the others from facts. */
public enum ConsultationState {
  ANNOUNCED,
  OPEN,
  CLOSED,
  GROUPED,
  ANSWERED
}
