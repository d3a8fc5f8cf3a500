package tequio.web.transfer;

import tequio.capacity.Capacity;

/** Size classes of forms. */
enum FormSize {
  SHORT(Capacity.SHORT_FORM, Capacity.SHORT_FORM_FIELDS, Capacity.SHORT_FORM_MEMORY),
  LONG(Capacity.LONG_FORM, Capacity.LONG_FORM_FIELDS, Capacity.LONG_FORM_MEMORY);

  private final Capacity bytes;
  private final Capacity fields;
  private final Capacity memory;

  FormSize(Capacity bytes, Capacity fields, Capacity memory) {
    this.bytes = bytes;
    this.fields = fields;
    this.memory = memory;
  }

  Capacity bytes() {
    return bytes;
  }

  Capacity fields() {
    return fields;
  }

  /** Memory for all forms of this size together. */
  Capacity memory() {
    return memory;
  }
}
