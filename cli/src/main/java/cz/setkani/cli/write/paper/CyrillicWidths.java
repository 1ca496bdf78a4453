package cz.setkani.cli.write.paper;

/** The widths of Cyrillic letters in Liberation Sans, in thousandths of the font size. */
final class CyrillicWidths {

  private static final int FIRST = 0x400;

  /** The wider one of upright and bold for each letter, from the first. */
  private static final int[] WIDTHS = {
    667, 669, 886, 567, 719, 667, 278, 278, 557, 1094, 1063, 875, 611, 719, 636, 719,
    723, 719, 723, 567, 713, 667, 924, 627, 719, 719, 611, 702, 834, 723, 778, 719,
    667, 723, 611, 636, 854, 667, 740, 703, 1005, 1020, 870, 980, 719, 719, 1032, 723,
    557, 618, 615, 417, 635, 557, 709, 498, 615, 615, 501, 636, 740, 605, 611, 605,
    611, 557, 490, 557, 875, 557, 615, 581, 834, 844, 730, 855, 615, 553, 855, 584,
    557, 557, 611, 417, 553, 557, 278, 282, 278, 969, 907, 611, 501, 615, 557, 605,
    1338, 779, 870, 703, 976, 796, 668, 557, 926, 801, 829, 754, 1078, 981, 627, 498,
    810, 754, 778, 611, 815, 647, 815, 647, 1121, 975, 834, 638, 1280, 901, 1338, 779
  };

  private CyrillicWidths() {}

  static boolean has(int letter) {
    return letter >= FIRST && letter < FIRST + WIDTHS.length;
  }

  static int of(int letter) {
    return WIDTHS[letter - FIRST];
  }
}
