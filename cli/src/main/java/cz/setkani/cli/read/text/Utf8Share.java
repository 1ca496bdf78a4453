package cz.setkani.cli.read.text;

/**
 * How much of a file makes sense as UTF-8.
 *
 * @param letters the number of well-formed letters beyond ASCII
 * @param faults the number of bytes that belong to none
 */
record Utf8Share(long letters, long faults) {

  private static final int LETTERS_A_FAULT = 4;

  /** Linear in the number of bytes. */
  static Utf8Share of(byte[] bytes) {
    long letters = 0;
    long faults = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes, i);
      letters += length > 1 ? 1 : 0;
      faults += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8Share(letters, faults);
  }

  /** Whether it is UTF-8: without a fault, or damaged in a few places only. */
  boolean isPlausible() {
    return faults == 0 || letters >= LETTERS_A_FAULT * faults;
  }

  /** The number of bytes of the letter that begins here; 0 if none does. */
  private static int length(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4 || start + length > bytes.length) {
      return 0;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
